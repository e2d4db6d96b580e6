using System.Collections.Immutable;
using AIPortability.Benchmarks.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>A project in an editor, and one of its files, in which somebody types.</summary>
internal sealed class OpenProject
{
    private readonly Func<int, string> textOf;
    private readonly Func<SyntaxTree, SyntaxTree> observed;
    private Compilation compilation;
    private SyntaxTree typed;
    private int keystrokes;

    /// <param name="code">What the project consists of.</param>
    /// <param name="textOf">The text of the file after so many keystrokes.</param>
    /// <param name="observed">What stands for a tree that was parsed; the tree itself by default.</param>
    public OpenProject(EditedCode code, Func<int, string> textOf, Func<SyntaxTree, SyntaxTree>? observed = null)
    {
        this.textOf = textOf;
        this.observed = observed ?? (static tree => tree);
        typed = Parse("/Shop/Typed.cs", textOf(0));
        compilation = Compile([typed, .. code.Around.Select(file => Parse(file.Path, file.Text))]);
    }

    public IEnumerable<SyntaxTree> Trees => compilation.SyntaxTrees;

    /// <summary>The project itself, when it is what a benchmark believes: code that does not bind, or has no tie, would be measured too cheaply.</summary>
    public async Task<OpenProject> WithAsync(int ties)
    {
        _ = compilation.WithoutErrors();
        int found = (await Show(Shipped.Analyzers)()).Length;
        return found == ties ? this : throw new InvalidOperationException($"{found} ties are reported instead of {ties}.");
    }

    /// <summary>What is asked when the file is shown.</summary>
    public Func<Task<ImmutableArray<Diagnostic>>> Show(ImmutableArray<DiagnosticAnalyzer> analyzers) => Show(analyzers, compilation);

    /// <summary>What is asked after the next keystroke: of a new compilation, in which one tree is another.</summary>
    public Func<Task<ImmutableArray<Diagnostic>>> Type(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        SyntaxTree next = Parse(typed.FilePath, textOf(++keystrokes));
        compilation = compilation.ReplaceSyntaxTree(typed, next);
        typed = next;
        return Show(analyzers, compilation);
    }

    /// <summary>What is asked when the file is shown as part of a second project that consists of the same files.</summary>
    public Func<Task<ImmutableArray<Diagnostic>>> ShowInSecond(ImmutableArray<DiagnosticAnalyzer> analyzers) => Show(analyzers, Compile(Trees));

    private Func<Task<ImmutableArray<Diagnostic>>> Show(ImmutableArray<DiagnosticAnalyzer> analyzers, Compilation project)
    {
        CompilationWithAnalyzers asked = AnalyzerRun.Begin(analyzers, project);
        SemanticModel model = project.GetSemanticModel(typed);
        return async () =>
        [
            .. await asked.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, CancellationToken.None),
            .. await asked.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None),
        ];
    }

    private static Compilation Compile(IEnumerable<SyntaxTree> trees) => AnalyzerRun.Compile(trees, [.. References.Framework, .. References.OpenAI]);

    private SyntaxTree Parse(string path, string text) => observed(CSharpSyntaxTree.ParseText(text, path: path));
}
