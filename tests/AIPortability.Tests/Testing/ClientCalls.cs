using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Testing;

/// <summary>
/// What AIP1002 says of source in short: <c>ChatClient calls api.openai.com</c> for a warning, <c>ChatClient may call api.openai.com</c> and
/// <c>ChatClient calls api.openai.com when nothing else is configured</c> for a note, as is one that calls <c>localhost</c>.
/// </summary>
internal static partial class ClientCalls
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

    /// <summary>The findings in a source, none of which is of another rule; the model of a client is a note of its own.</summary>
    public static async Task<string[]> In(string source, IEnumerable<MetadataReference> references) =>
        [.. (await new TestProject().Without("AIP2001").WithReferences(references).WithSource(source).FindAsync()).Select(InShort)];

    private static string InShort(Diagnostic diagnostic)
    {
        Match message = Message().Match(diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.True(message.Success, diagnostic.ToString());
        bool isNote = message.Groups["verb"].Value == "may call" || message.Groups["default"].Success || message.Groups["host"].Value.StartsWith("localhost", StringComparison.Ordinal);
        Assert.Equal(isNote ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, diagnostic.Severity);
        return $"{message.Groups["name"].Value} {message.Groups["verb"].Value} {message.Groups["host"].Value}{message.Groups["default"].Value}";
    }

    [GeneratedRegex(
        "^(?<name>\\w+) is given no endpoint and (?<verb>calls|may call) the .+ host '(?<host>[^']+)'"
        + "( unless .+|(?<default> when nothing else is configured))?; .+")]
    private static partial Regex Message();
}
