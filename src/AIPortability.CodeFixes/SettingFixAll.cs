using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AIPortability.CodeFixes;

/// <summary>
/// Fixes a document, a project or a solution in one edit. The built-in batch fixer merges C# documents alone and drops the change of
/// appsettings.json; and it computes each target framework apart, which can leave conflict markers behind.
/// </summary>
internal sealed class SettingFixAll : FixAllProvider
{
    public static readonly SettingFixAll Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var edit = new SolutionEdit(context.Solution, FixChoice.SourceOf(context.CodeActionEquivalenceKey));
        foreach ((Document document, Diagnostic diagnostic) in await FindAsync(context).ConfigureAwait(false))
            await edit.AddAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);

        // Where there is nothing to do, an action that does nothing: dotnet format takes none for a failure, and says so.
        return CodeAction.Create("Move AI settings to configuration", edit.ApplyAsync, context.CodeActionEquivalenceKey);
    }

    /// <summary>
    /// What is found in the scope, and in the documents of other projects and target frameworks with the same files: what they cannot have, nobody can.
    /// </summary>
    private static async Task<IReadOnlyList<(Document Document, Diagnostic Diagnostic)>> FindAsync(FixAllContext context)
    {
        var found = new List<(Document Document, Diagnostic)>();
        if (context.Scope == FixAllScope.Document)
        {
            if (context.Document is { } document)
                found.AddRange((await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).Select(d => (document, d)));
        }
        else
        {
            foreach (Project project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project })
            {
                ImmutableArray<Diagnostic> diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
                foreach (Diagnostic diagnostic in diagnostics)
                {
                    if (project.GetDocument(diagnostic.Location.SourceTree) is { } document)
                        found.Add((document, diagnostic));
                }
            }
        }

        if (context.Scope == FixAllScope.Solution)
            return found;
        DocumentId[] asked = found.Select(pair => pair.Document.Id).Distinct().ToArray();
        foreach (DocumentId id in asked.SelectMany(id => context.Solution.GetDocument(id)!.GetLinkedDocumentIds()).Distinct().Except(asked))
        {
            Document linked = context.Solution.GetDocument(id)!;
            found.AddRange((await context.GetDocumentDiagnosticsAsync(linked).ConfigureAwait(false)).Select(d => (linked, d)));
        }

        return found;
    }
}
