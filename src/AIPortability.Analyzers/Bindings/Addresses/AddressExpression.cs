using System.Collections.Generic;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// A string expression that begins with the address of a known provider: a literal, an interpolated string, or a concatenation
/// that begins with one of them.
/// </summary>
internal sealed class AddressExpression
{
    // What stands behind the address of a service is no matter of this package; an address fits in here.
    private const int LongestText = 4096;
    private const int MostSegments = 64;
    private const string SchemeEnd = "://";
    private static readonly char[] BehindHost = { '/', '?', '#' };

    private readonly List<TextSegment> segments = new();
    private bool isWhole = true;

    private AddressExpression(ExpressionSyntax anchor, ExpressionSyntax node)
    {
        Anchor = anchor;
        Node = node;
    }

    /// <summary>The literal or interpolated string in which the address begins.</summary>
    public ExpressionSyntax Anchor { get; }

    /// <summary>The whole expression: the anchor, or the concatenation that it begins.</summary>
    public ExpressionSyntax Node { get; }

    /// <summary>What it says, as far as that is constant.</summary>
    public AddressText Says { get; private set; } = null!;

    public string Text => Says.Text;

    public bool IsWhole => Says.IsWhole;

    public bool LacksScheme => Says.LacksScheme;

    public AddressParts Parts => Says.Parts;

    public Provider Provider => Says.Provider;

    public string Host => Says.Host;

    public IReadOnlyList<TextSegment> Segments => segments;

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
    private static bool IsCutUrl(LiteralExpressionSyntax literal) =>
        literal.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Right: LiteralExpressionSyntax } sum && sum.Left == literal
        && IsCut(literal.Token.ValueText);

    /// <summary>True for a text in which nothing ends the host that a scheme begins.</summary>
    public static bool IsCut(string text)
    {
        int scheme = text.IndexOf(SchemeEnd, System.StringComparison.Ordinal);
        return scheme >= 0 && text.IndexOfAny(BehindHost, scheme + SchemeEnd.Length) < 0;
    }

    private bool Read()
    {
        var builder = new System.Text.StringBuilder();
        Append(builder, Anchor);
        for (SyntaxNode part = Anchor; isWhole && part.Parent is BinaryExpressionSyntax sum && part != Node; part = sum)
        {
            if (sum.Left == part)
                Append(builder, sum.Right);
        }

        string text = builder.ToString();
        HostRow? row = HostTable.FindAddress(text, out AddressParts parts);
        bool isHostCut = !isWhole && text[text.Length - 1] == '.' && parts.AuthorityEnd == text.Length;
        if (row is null || isHostCut || HasWhiteSpace(Node))
            return false;
        Says = new AddressText(text, isWhole, parts, row.Provider, row.Pattern);
        return row.IsService(Says.Path, Host);
    }

    private void Append(System.Text.StringBuilder text, ExpressionSyntax part)
    {
        if (part is LiteralExpressionSyntax literal && literal.Token.Value is string)
            Append(text, literal.Token);
        else if (part is InterpolatedStringExpressionSyntax interpolated)
            Append(text, interpolated);
        else
            isWhole = false;
        if (text.Length > LongestText || segments.Count > MostSegments)
            isWhole = false;
    }

    private void Append(System.Text.StringBuilder text, InterpolatedStringExpressionSyntax interpolated)
    {
        for (int i = 0; i < interpolated.Contents.Count && isWhole; i++)
        {
            if (interpolated.Contents[i] is InterpolatedStringTextSyntax content)
                Append(text, content.TextToken);
            else if (i > 0 || segments.Count > 0)
                isWhole = false;
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
/// <param name="Start">Where that part begins in <see cref="AddressText.Text"/>.</param>
/// <param name="Token">A string literal or the text of an interpolated string.</param>
internal readonly record struct TextSegment(int Start, SyntaxToken Token);
