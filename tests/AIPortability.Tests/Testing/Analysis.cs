using System.Collections.Immutable;
using AIPortability.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.Testing;

/// <summary>What the analyzers say of plain source, for tests of messages and properties. A thrown exception (AD0001) is among it.</summary>
internal static class Analysis
{
    /// <summary>Every analyzer that is shipped.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. from type in typeof(CodeAnalyzer).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract
           select (DiagnosticAnalyzer)Activator.CreateInstance(type)!,
    ];

    /// <summary>All findings in sources that compile.</summary>
    public static Task<ImmutableArray<Diagnostic>> In(params SyntaxTree[] trees)
    {
        Compilation compilation = Compile(trees);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        return Run(compilation, new AnalyzerOptions([]));
    }

    /// <summary>All findings in the files of a folder, with the folder's .editorconfig.</summary>
    public static Task<ImmutableArray<Diagnostic>> InFolder(string folder, params SyntaxTree[] trees)
    {
        string file = Path.Combine(folder, ".editorconfig");
        return Run(Compile(trees), Settings.From(File.ReadAllText(file), file));
    }

    /// <summary>All findings in sources that need not compile.</summary>
    public static Task<ImmutableArray<Diagnostic>> InBroken(params SyntaxTree[] trees) => Run(Compile(trees), new AnalyzerOptions([]));

    /// <summary>The only finding in a statement.</summary>
    public static async Task<Diagnostic> Single(string statement) =>
        Assert.Single(await In(CSharpSyntaxTree.ParseText(Snippet.Statements(statement), cancellationToken: TestContext.Current.CancellationToken)));

    /// <summary>The findings for empty files below an .editorconfig in the root folder.</summary>
    public static Task<ImmutableArray<Diagnostic>> OfSettings(string editorConfig, params string[] paths)
    {
        Compilation compilation = Compile([.. paths.Select(path => CSharpSyntaxTree.ParseText("", path: path))]);
        return Run(compilation, Settings.From(editorConfig, "/.editorconfig"));
    }

    /// <summary>The findings in a source that compiles, with the lines of an .editorconfig.</summary>
    public static Task<ImmutableArray<Diagnostic>> WithSettings(string editorConfig, string source)
    {
        Compilation compilation = Compile([CSharpSyntaxTree.ParseText(source, path: "/C.cs", cancellationToken: TestContext.Current.CancellationToken)]);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        return Run(compilation, Settings.From("[*.cs]\n" + editorConfig, "/.editorconfig"));
    }

    private static Compilation Compile(SyntaxTree[] trees) => CSharpCompilation.Create(
        "analyzed", trees, References.AspNetCore,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, AnalyzerOptions options) => compilation
        .WithAnalyzers(Analyzers, options)
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private sealed class Settings(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public static AnalyzerOptions From(string editorConfig, string path)
        {
            var set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(SourceText.From("root = true\n" + editorConfig), path) });
            return new AnalyzerOptions([], new Settings(set));
        }

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
