using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AIPortability.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.Testing;

/// <summary>A project with properties, packages and files beside its code, and what all analyzers of the package say of it.</summary>
/// <param name="regions">The property <c>AIDeploymentRegions</c>, as the compiler is given it.</param>
internal sealed class Deployment(string regions)
{
    private readonly Dictionary<string, string> properties = new() { ["build_property.AIDeploymentRegions"] = regions };
    private readonly List<SyntaxTree> sources = [];
    private readonly List<AdditionalText> files = [];
    private readonly List<MetadataReference> references = [.. References.AspNetCore];

    /// <summary>Sets a global option: <c>build_property.IsTestProject</c>, <c>ai_portability.allowed_hosts</c>.</summary>
    public Deployment With(string key, string value)
    {
        properties[key] = value;
        return this;
    }

    public Deployment WithSource(string source, string path = "Program.cs")
    {
        sources.Add(CSharpSyntaxTree.ParseText(source, path: path, cancellationToken: TestContext.Current.CancellationToken));
        return this;
    }

    public Deployment WithFile(string path, string content)
    {
        files.Add(new File(path, content));
        return this;
    }

    /// <summary>References a library of which there is a stub.</summary>
    public Deployment Referencing(string stub) => Referencing(Stubs.Of(stub));

    public Deployment Referencing(IEnumerable<MetadataReference> added)
    {
        references.AddRange(added);
        return this;
    }

    /// <summary>The findings as <c>AIP3003 appsettings.json "https://…"</c>: id, file and marked text; without a file where they have none.</summary>
    public async Task<string[]> FindAsync() =>
        [.. from finding in await DiagnoseAsync() orderby finding.Location.GetLineSpan().Path, finding.Location.SourceSpan.Start, finding.Id select InShort(finding)];

    /// <summary>The message of the only finding.</summary>
    public async Task<string> MessageAsync() => Assert.Single(await DiagnoseAsync()).GetMessage(CultureInfo.InvariantCulture);

    public async Task<ImmutableArray<Diagnostic>> DiagnoseAsync()
    {
        var compilation = CSharpCompilation.Create("deployed", sources, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var options = new AnalyzerOptions([.. files], new Provider(new Options(properties)));
        return await compilation.WithAnalyzers(Analysis.Analyzers, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private string InShort(Diagnostic finding)
    {
        string path = finding.Location.GetLineSpan().Path;
        if (string.IsNullOrEmpty(path))
            return finding.Id;
        SourceText text = finding.Location.SourceTree?.GetText() ?? files.Single(file => file.Path == path).GetText()!;
        return $"{finding.Id} {Path.GetFileName(path)} {text.ToString(finding.Location.SourceSpan)}";
    }

    private sealed class File(string path, string content) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(content);
    }

    private sealed class Provider(Options global) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => global;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => global;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => global;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
