using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary>
/// The changes of all paths below a base. A constant that is shortened may have no other use; one that is no longer used goes, if nobody else can see it.
/// </summary>
internal sealed class PathChanges
{
    private readonly DeclaredUses uses;
    private readonly List<TextChange> changes = new();
    private readonly Dictionary<VariableDeclaratorSyntax, TextChange> shortened = new();
    private readonly Dictionary<VariableDeclaratorSyntax, HashSet<ExpressionSyntax>> names = new();

    public PathChanges(DeclaredUses uses) => this.uses = uses;

    public void Add(IReadOnlyList<TextChange> more) => changes.AddRange(more);

    /// <summary>False for a cut that cannot be written, and for one of two that shorten a constant differently.</summary>
    public bool TryAdd(IReadOnlyList<(TextChange Change, PathPiece? Piece)>? cut)
    {
        if (cut is null)
            return false;
        foreach ((TextChange change, PathPiece? piece) in cut)
        {
            if (piece is { Declaration: { } declaration, Node: { } name })
            {
                if (!names.TryGetValue(declaration, out HashSet<ExpressionSyntax>? known))
                    names.Add(declaration, known = new HashSet<ExpressionSyntax>());
                known.Add(name);
                if (piece.Content.Contains(change.Span))
                {
                    if (shortened.TryGetValue(declaration, out TextChange other) && other != change)
                        return false;
                    shortened[declaration] = change;
                    continue;
                }
            }

            changes.Add(change);
        }

        return true;
    }

    /// <summary>All changes; null where a constant that they shorten is used elsewhere too.</summary>
    public IReadOnlyList<TextChange>? Finish()
    {
        foreach (KeyValuePair<VariableDeclaratorSyntax, HashSet<ExpressionSyntax>> constant in names)
        {
            bool isAll = true;
            foreach (NameUse use in uses.Of(constant.Key))
                isAll &= use.Place is not null && constant.Value.Contains(use.Place.Named());
            if (shortened.TryGetValue(constant.Key, out TextChange change))
            {
                if (!isAll)
                    return null;
                changes.Add(change);
            }
            else if (isAll && UnusedDeclaration.SpanOf(constant.Key) is { } span)
            {
                changes.Add(new TextChange(span, ""));
            }
        }

        return changes;
    }
}
