using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// A string expression that begins with the address of a known provider: a literal, an interpolated string, or a concatenation
/// that begins with one of them. Its <see cref="Text"/> is what is constant before the first hole.
/// </summary>
internal sealed class AddressExpression
{
    // What stands behind the address of a service is no matter of this package; an address fits in here.
    private const int LongestText = 4096;
    private const int MostSegments = 64;
    private const string SchemeEnd = "://";
    private static readonly char[] BehindHost = { '/', '?', '#' };

    private readonly List<TextSegment> segments = new();

    private AddressExpression(ExpressionSyntax anchor, ExpressionSyntax node)
    {
        Anchor = anchor;
        Node = node;
    }

    /// <summary>The literal or interpolated string in which the address begins.</summary>
    public ExpressionSyntax Anchor { get; }

    /// <summary>The whole expression: the anchor, or the concatenation that it begins.</summary>
    public ExpressionSyntax Node { get; }

    public string Text { get; private set; } = "";

    /// <summary>False when something that is not constant follows <see cref="Text"/>.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>True when the scheme stands before the anchor: <c>scheme + "://host"</c>.</summary>
    public bool LacksScheme => Text.StartsWith("://", System.StringComparison.Ordinal);

    public AddressParts Parts { get; private set; }

    public Provider Provider { get; private set; } = null!;

    /// <summary>The catalogue's pattern that the host matched.</summary>
    public string HostPattern { get; private set; } = "";

    public IReadOnlyList<TextSegment> Segments => segments;

    public string Host => Text.Substring(Parts.HostStart, Parts.HostLength);

    /// <summary>Scheme and authority as written, without user info when there is some.</summary>
    public string Root => Text.Substring(0, Parts.AuthorityEnd);

    /// <summary>Path and query as far as they are constant.</summary>
    public string Path => Text.Substring(Parts.AuthorityEnd);

    /// <summary>
    /// The cheap text gate: false for nearly every literal, without an allocation. What passes may still turn out to be no address.
    /// </summary>
    public static bool MayBeginAddress(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.IsText() && (MayBeginAddress(literal.Token.ValueText) || IsCutUrl(literal)),
        InterpolatedStringExpressionSyntax interpolated => MayBeginAddress(interpolated),
        _ => false,
    };

    /// <summary>The address that begins at a literal or interpolated string, or null.</summary>
    public static AddressExpression? TryCreate(SyntaxNode anchor)
    {
        if (anchor is not ExpressionSyntax expression || !MayBeginAddress(anchor))
            return null;
        ExpressionSyntax node = expression;
        bool isLeftmost = node.Parent is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum || sum.Left == node;
        if (!isLeftmost && !BeginsBehindScheme(expression))
            return null;
        while (node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } parent)
            node = parent;
        var address = new AddressExpression(expression, node);
        return address.Read() ? address : null;
    }

    private static bool MayBeginAddress(string text) => HostTable.FindAddress(text, out _) is not null;

    private static bool MayBeginAddress(InterpolatedStringExpressionSyntax interpolated)
    {
        if (interpolated.Contents.Count == 0)
            return false;
        if (interpolated.Contents[0] is InterpolatedStringTextSyntax first)
            return MayBeginAddress(first.TextToken.ValueText);
        return interpolated.Contents.Count > 1 && interpolated.Contents[1] is InterpolatedStringTextSyntax second
            && second.TextToken.ValueText.StartsWith("://", System.StringComparison.Ordinal)
            && MayBeginAddress(second.TextToken.ValueText);
    }

    private static bool BeginsBehindScheme(ExpressionSyntax anchor) =>
        anchor is LiteralExpressionSyntax literal && literal.Token.ValueText.StartsWith("://", System.StringComparison.Ordinal);

    /// <summary><c>"https://" + "host/…"</c>: a URL that is cut into several literals before its host ends.</summary>
    private static bool IsCutUrl(LiteralExpressionSyntax literal)
    {
        if (literal.Parent is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Right: LiteralExpressionSyntax } sum || sum.Left != literal)
            return false;
        string text = literal.Token.ValueText;
        int scheme = text.IndexOf(SchemeEnd, System.StringComparison.Ordinal);
        return scheme >= 0 && text.IndexOfAny(BehindHost, scheme + SchemeEnd.Length) < 0;
    }

    private bool Read()
    {
        var text = new System.Text.StringBuilder();
        Append(text, Anchor);
        for (SyntaxNode part = Anchor; IsWhole && part.Parent is BinaryExpressionSyntax sum && part != Node; part = sum)
        {
            if (sum.Left == part)
                Append(text, sum.Right);
        }

        Text = text.ToString();
        HostRow? row = HostTable.FindAddress(Text, out AddressParts parts);
        if (row is null || HasWhiteSpace(Node) || (!IsWhole && Text[Text.Length - 1] == '.'))
            return false;
        Parts = parts;
        Provider = row.Provider;
        HostPattern = row.Pattern;
        return row.Host.Serves(Path);
    }

    private void Append(System.Text.StringBuilder text, ExpressionSyntax part)
    {
        if (part is LiteralExpressionSyntax literal && literal.Token.Value is string)
            Append(text, literal.Token);
        else if (part is InterpolatedStringExpressionSyntax interpolated)
            Append(text, interpolated);
        else
            IsWhole = false;
        if (text.Length > LongestText || segments.Count > MostSegments)
            IsWhole = false;
    }

    private void Append(System.Text.StringBuilder text, InterpolatedStringExpressionSyntax interpolated)
    {
        for (int i = 0; i < interpolated.Contents.Count && IsWhole; i++)
        {
            if (interpolated.Contents[i] is InterpolatedStringTextSyntax content)
                Append(text, content.TextToken);
            else if (i > 0 || segments.Count > 0)
                IsWhole = false;
        }
    }

    private void Append(System.Text.StringBuilder text, SyntaxToken token)
    {
        segments.Add(new TextSegment(text.Length, token));
        text.Append(token.ValueText);
    }

    /// <summary>White space in any text of the expression: it is a sentence that mentions the URL.</summary>
    private static bool HasWhiteSpace(ExpressionSyntax node)
    {
        while (node is BinaryExpressionSyntax sum)
        {
            if (sum.Right is not BinaryExpressionSyntax && HasWhiteSpaceInTokens(sum.Right))
                return true;
            node = sum.Left;
        }

        return HasWhiteSpaceInTokens(node);
    }

    private static bool HasWhiteSpaceInTokens(ExpressionSyntax node) => node switch
    {
        LiteralExpressionSyntax literal => HasWhiteSpace(literal.Token),
        InterpolatedStringExpressionSyntax interpolated => HasWhiteSpace(interpolated),
        _ => false,
    };

    private static bool HasWhiteSpace(InterpolatedStringExpressionSyntax interpolated)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text && HasWhiteSpace(text.TextToken))
                return true;
        }

        return false;
    }

    private static bool HasWhiteSpace(SyntaxToken token)
    {
        foreach (char c in token.ValueText)
        {
            if (char.IsWhiteSpace(c))
                return true;
        }

        return false;
    }
}

/// <summary>A token whose value is a part of an address.</summary>
/// <param name="Start">Where that part begins in <see cref="AddressExpression.Text"/>.</param>
/// <param name="Token">A string literal or the text of an interpolated string.</param>
internal readonly record struct TextSegment(int Start, SyntaxToken Token);
