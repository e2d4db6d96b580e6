using System.Collections.Immutable;
using AIPortability.Analyzers;
using AIPortability.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace AIPortability.Hosts;

/// <summary>
/// What an editor does: opens the real projects, asks for the code actions at each finding, previews the first and applies it, one after
/// another, and looks again at what is left.
/// </summary>
internal sealed class EditorHost
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new CodeAnalyzer()];

    public static readonly ImmutableArray<CodeFixProvider> Fixes = [new HardCodedEndpointCodeFix(), new ClientCodeFix(), new NotServedCodeFix()];

    private readonly MSBuildWorkspace workspace;
    private readonly CancellationToken cancellation;

    private EditorHost(MSBuildWorkspace workspace, CancellationToken cancellation)
    {
        this.workspace = workspace;
        this.cancellation = cancellation;
    }

    /// <summary>The number of actions that were applied.</summary>
    public int Applied { get; private set; }

    /// <summary>Fixes the files of a restored solution where they lie.</summary>
    public static async Task<EditorHost> FixAsync(string solution, CancellationToken cancellation)
    {
        using MSBuildWorkspace workspace = MSBuildWorkspace.Create();
        await workspace.OpenSolutionAsync(solution, cancellationToken: cancellation);
        var host = new EditorHost(workspace, cancellation);
        foreach (DocumentId document in workspace.CurrentSolution.Projects.SelectMany(project => project.DocumentIds).ToArray())
        {
            while (await host.FixFirstAsync(document))
                host.Applied++;
        }

        return host;
    }

    /// <summary>The findings of a document that relocate, in the order in which they stand.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Document document, CancellationToken cancellation)
    {
        SemanticModel model = await document.GetSemanticModelAsync(cancellation) ?? throw new InvalidOperationException(document.Name);
        CompilationWithAnalyzers analysis = model.Compilation.WithAnalyzers(Analyzers, document.Project.AnalyzerOptions);
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, cancellation);
        return [.. found.Where(finding => Workbench.RelocatingRules.Contains(finding.Id)).OrderBy(finding => finding.Location.SourceSpan.Start)];
    }

    private async Task<bool> FixFirstAsync(DocumentId id)
    {
        Document document = workspace.CurrentSolution.GetDocument(id)!;
        foreach (Diagnostic finding in await FindAsync(document, cancellation))
        {
            if (await ActionsAsync(document, finding) is not [var action, ..])
                continue;
            Assert.NotEmpty(await action.GetPreviewOperationsAsync(cancellation));
            CodeActionOperation change = Assert.Single(await action.GetOperationsAsync(cancellation));
            change.Apply(workspace, cancellation);
            return true;
        }

        return false;
    }

    private async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, finding, (action, _) => actions.Add(action), cancellation);
        await Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(finding.Id)).RegisterCodeFixesAsync(context);
        return actions;
    }
}
