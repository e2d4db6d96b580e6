using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AIPortability.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Tests.Testing;

/// <summary>
/// What the analyzer of clients says of source that compiles: <c>ChatClient calls api.openai.com</c> for a warning, <c>ChatClient may call
/// api.openai.com</c> and <c>ChatClient calls api.openai.com when nothing else is configured</c> for a note.
/// </summary>
internal static partial class ClientFindings
{
    /// <summary>Checks what is said of one expression, with the newest version of a library; null for nothing.</summary>
    public static async Task Check(string assembly, string expression, string? expected, params string[] namespaces)
    {
        string[] found = await In(
            $$"""
            using System;
            using System.Net.Http;
            {{string.Concat(namespaces.Select(space => $"using {space};\n"))}}
            class C
            {
                object Make(string key, string url, HttpClient http) => {{expression}};
            }
            """,
            Packages.Versions(assembly)[^1]);
        Assert.Equal(expected is null ? [] : [expected], found);
    }

    public static async Task<string[]> In(string source, IEnumerable<MetadataReference> references) =>
        [.. (await Diagnostics(source, references)).Where(d => d.Id != "AIP2001").OrderBy(d => d.Location.SourceSpan.Start).Select(InShort)];

    /// <summary>Everything that is said of a source that compiles, with other files beside it.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnostics(string source, IEnumerable<MetadataReference> references, params string[] others)
    {
        Compilation compilation = CSharpCompilation.Create(
            "clients",
            others.Prepend(source).Select(file => CSharpSyntaxTree.ParseText(file, cancellationToken: TestContext.Current.CancellationToken)),
            [.. References.AspNetCore, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([new CodeAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private static string InShort(Diagnostic diagnostic)
    {
        Match message = Message().Match(diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.True(message.Success, diagnostic.ToString());
        bool isNote = message.Groups["verb"].Value == "may call" || message.Groups["default"].Success;
        Assert.Equal(isNote ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, diagnostic.Severity);
        return $"{message.Groups["name"].Value} {message.Groups["verb"].Value} {message.Groups["host"].Value}{message.Groups["default"].Value}";
    }

    [GeneratedRegex("^(?<name>\\w+) is given no endpoint and (?<verb>calls|may call) the .+ host '(?<host>[^']+)'( unless .+|(?<default> when nothing else is configured))?; .+")]
    private static partial Regex Message();
}
