using System;
using AIPortability.Analyzers.Catalogue.Keys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Values;

/// <summary>A literal, or an interpolated string, that contains a key of a distinctive shape.</summary>
/// <param name="Node">The whole literal.</param>
/// <param name="Shape">The kind of key.</param>
/// <param name="Lead">What stands before the key, nothing or <c>Bearer </c>; null when the literal says more than that.</param>
internal readonly record struct ApiKeyLiteral(ExpressionSyntax Node, ApiKeyShape Shape, string? Lead)
{
    private const string Scheme = "Bearer ";

    /// <summary>The first key in a literal, or null: for nearly every literal, without an allocation.</summary>
    public static ApiKeyLiteral? TryCreate(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal when literal.IsText() => TryCreate(literal, literal.Token.ValueText, isAll: true),
        InterpolatedStringExpressionSyntax interpolated => TryCreate(interpolated),
        _ => null,
    };

    private static ApiKeyLiteral? TryCreate(InterpolatedStringExpressionSyntax interpolated)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text && TryCreate(interpolated, text.TextToken.ValueText, interpolated.Contents.Count == 1) is { } found)
                return found;
        }

        return null;
    }

    private static ApiKeyLiteral? TryCreate(ExpressionSyntax node, string text, bool isAll)
    {
        if (ApiKeyTable.Find(text) is not { } found)
            return null;
        bool isLast = isAll && found.Start + found.Length == text.Length;
        string? lead = !isLast ? null
            : found.Start == 0 ? ""
            : found.Start == Scheme.Length && text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? text.Substring(0, found.Start)
            : null;
        return new ApiKeyLiteral(node, found.Shape, lead);
    }
}
