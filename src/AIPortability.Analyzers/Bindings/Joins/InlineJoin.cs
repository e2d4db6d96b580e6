using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary><c>$"https://host/{Version}/chat"</c>, <c>"https://host/" + Version + "/chat"</c>: a literal host, and behind it constants in which the base ends.</summary>
internal sealed class InlineJoin
{
    private readonly SemanticModel semantics;
    private readonly DeclaredUses uses;

    public InlineJoin(SemanticModel semantics, DeclaredUses uses)
    {
        this.semantics = semantics;
        this.uses = uses;
    }

    public JoinedAddress? Find(AddressExpression address)
    {
        PathText text = PathText.Of(address.Node, semantics);
        if (!address.Parts.IsUrl || address.LacksScheme || address.Says.IsWebSocket || HostTable.FindAddress(text.Text, out AddressParts parts) is not { } row)
            return null;
        var called = new AddressText(text.Text, text.IsWhole, parts, row.Provider, row.Pattern);
        int length = parts.AuthorityEnd + (row.Provider.FindBase(called.Host, called.Path)?.Path.Length ?? 0);
        var changes = new PathChanges(uses);
        if (length <= address.Text.Length || !changes.TryAdd(text.Cut(length)))
            return null;
        return address.Anchor is InterpolatedStringExpressionSyntax interpolated ? Within(interpolated, called, changes, text, length) : Summed(address.Anchor, called, changes);
    }

    /// <summary>The first operand gives way to the base; the others that belong to it go.</summary>
    private static JoinedAddress? Summed(ExpressionSyntax anchor, AddressText called, PathChanges changes) => changes.Finish() is { } made
        ? new JoinedAddress(called, BaseForm.Trimmed, Without(anchor.SpanStart, anchor.Span.End, made), Array.Empty<ExpressionSyntax>()) { Target = anchor.Span }
        : null;

    /// <summary>The interpolated string is cut in two at the place where the base ends.</summary>
    private static JoinedAddress? Within(InterpolatedStringExpressionSyntax interpolated, AddressText called, PathChanges changes, PathText text, int length)
    {
        int end = -1;
        foreach (PathPiece piece in text.Pieces)
        {
            if (length <= 0 || piece.Text is not { } part)
                break;
            end = part.Length <= length ? piece.Whole.End : piece.Content.Start + length;
            length -= part.Length;
        }

        if (!interpolated.Span.Contains(end) || interpolated.StringStartToken.Text.IndexOf("\"\"", StringComparison.Ordinal) >= 0 || changes.Finish() is not { } made)
            return null;
        return new JoinedAddress(called, BaseForm.Trimmed, Without(interpolated.SpanStart, end, made), Array.Empty<ExpressionSyntax>())
        {
            Target = TextSpan.FromBounds(interpolated.SpanStart, end),
            Opening = interpolated.StringStartToken.Text,
        };
    }

    /// <summary>The changes but those within what the base takes the place of.</summary>
    private static List<TextChange> Without(int start, int end, IReadOnlyList<TextChange> changes)
    {
        var left = new List<TextChange>();
        foreach (TextChange change in changes)
        {
            if (change.Span.Start < start || change.Span.Start >= end)
                left.Add(change);
        }

        return left;
    }
}
