using System.Collections.Immutable;
using System.Threading.Tasks;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>
/// Executes the move that a diagnostic carries. Without one there is no light bulb: the message says why.
/// A derived class names the ids and carries the export attribute, which hosts read without inheritance.
/// </summary>
public abstract class MoveToConfigurationFix : CodeFixProvider
{
    private protected MoveToConfigurationFix(params string[] ids) => FixableDiagnosticIds = ImmutableArray.Create(ids);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => SettingFixAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!Move.TryRead(diagnostic.Properties, text.Length, out Move move)
                || await ConstantElsewhere.IsNeededAsync(context.Document, move, context.CancellationToken).ConfigureAwait(false))
            {
                continue;
            }

            foreach ((string title, string key, string? source) in FixChoice.Entries(move))
                Register(context, diagnostic, move, title, key, source);
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, Move move, string title, string key, string? source)
    {
        Document document = context.Document;
        context.RegisterCodeFix(
            CodeAction.Create(
                title,
                async cancellation =>
                {
                    var edit = new SolutionEdit(document.Project.Solution, source);
                    await edit.AddAsync(document, diagnostic.Location.SourceSpan, move, cancellation).ConfigureAwait(false);
                    foreach ((Document linked, Diagnostic other) in await LinkedFindings.OfAsync(document, diagnostic, cancellation).ConfigureAwait(false))
                        await edit.AddAsync(linked, other, cancellation).ConfigureAwait(false);
                    return await edit.ApplyAsync(cancellation).ConfigureAwait(false);
                },
                key),
            diagnostic);
    }
}
