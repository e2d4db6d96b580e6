using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Joins;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Endpoints;

/// <summary>
/// The text of an address, divided at its base: what is replaced by the configured value, and what follows it.
/// <c>"https://host/v1/chat"</c> gives the value <c>https://host/v1</c> and the text <c>$(trimmed) + "/chat"</c>.
/// </summary>
/// <param name="Target">The source text that gives way.</param>
/// <param name="Value">Today's base URL, without a slash at its end.</param>
/// <param name="Text">What is written, around the value.</param>
internal readonly record struct AddressSplit(TextSpan Target, string Value, Template Text)
{
    private static readonly Template Trimmed = Template.Of(TemplatePartKind.Trimmed);

    /// <summary>What makes an address impossible to divide, or <see cref="NoFixReason.None"/>.</summary>
    public static NoFixReason Check(AddressExpression address, EndpointSetting key, SemanticModel semantics)
    {
        if (SyntaxErrors.AreAround(address.Node))
            return NoFixReason.BrokenCode;
        if (address.Node.FirstAncestorOrSelf<AttributeSyntax>() is not null)
            return NoFixReason.AttributeArgument;
        if (address.Anchor.IsKind(SyntaxKind.Utf8StringLiteralExpression))
            return NoFixReason.Utf8;
        if (address.Parts.HasUserInfo || HasKey(address))
            return NoFixReason.UserInfo;
        if (address.LacksScheme)
            return NoFixReason.ComputedBase;
        if (!address.Parts.IsUrl)
            return address.IsWhole && address.Node == address.Anchor && address.Parts.HostLength == address.Text.Length ? NoFixReason.None : NoFixReason.BareHost;
        if (!address.IsWhole && address.Text[address.Text.Length - 1] == ':')
            return NoFixReason.ComputedBase;
        if (address.Says.IsWebSocket && !address.IsWhole && address.Text.IndexOf('?') < 0)
            return NoFixReason.ComputedBase;
        if (HasInterpolationHandler(address, semantics))
            return NoFixReason.InterpolationHandler;
        TextSegment last = SegmentAt(address, key.BaseLength);
        var replaced = TextSpan.FromBounds(address.Node.SpanStart, last.Token.Span.End);
        NoFixReason lost = ReplacedTrivia.Check(address.Node, replaced);
        return lost == NoFixReason.None && HasEscapes(last) ? NoFixReason.ComputedBase : lost;
    }

    public static AddressSplit Of(AddressExpression address, EndpointSetting key, bool isBaseAddress)
    {
        string value = address.Text.Substring(0, key.BaseLength);
        TextSegment last = SegmentAt(address, key.BaseLength);
        int used = key.BaseLength - last.Start;
        string rest = last.Token.ValueText.Substring(used);
        bool isFollowed = !address.IsWhole || last.Start + last.Token.ValueText.Length < address.Text.Length;
        if (isBaseAddress && key.IsRoot && rest.Length == 0 && !isFollowed)
            rest = "/";
        ExpressionSyntax holder = Holder(last.Token);
        if (holder is InterpolatedStringExpressionSyntax interpolated && HasContentAfter(interpolated, last.Token, rest))
        {
            string source = interpolated.ToString().Substring(last.Token.SpanStart + used - interpolated.SpanStart);
            var target = TextSpan.FromBounds(address.Node.SpanStart, interpolated.Span.End);
            return new AddressSplit(target, value, Trimmed + (" + " + interpolated.StringStartToken.Text + source));
        }

        Template text = rest.Length > 0 ? Trimmed + (" + " + CSharpText.Quote(rest)) : isFollowed ? Trimmed : Template.Value;
        return new AddressSplit(TextSpan.FromBounds(address.Node.SpanStart, holder.Span.End), value, text);
    }

    /// <summary>An address whose paths stand elsewhere gives way as a whole.</summary>
    public static AddressSplit Of(AddressExpression address, JoinedAddress joined, EndpointSetting key)
    {
        string behind = joined.Form == BaseForm.Slashed ? CSharpText.Quote("/") : joined.Opening;
        return new AddressSplit(
            joined.Target ?? address.Node.Span, joined.Called.Text.Substring(0, key.BaseLength), behind.Length > 0 ? Trimmed + (" + " + behind) : Trimmed);
    }

    /// <summary>A key in the path or query would be copied into the plan, and with it into the diagnostic's properties.</summary>
    private static bool HasKey(AddressExpression address)
    {
        foreach (SyntaxNode node in address.Node.DescendantNodesAndSelf())
        {
            if (ApiKeyLiteral.TryCreate(node) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The segment in which the base ends.</summary>
    private static TextSegment SegmentAt(AddressExpression address, int length)
    {
        TextSegment found = address.Segments[0];
        foreach (TextSegment segment in address.Segments)
        {
            if (segment.Start < length)
                found = segment;
        }

        return found;
    }

    private static ExpressionSyntax Holder(SyntaxToken token) =>
        token.Parent is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } ? interpolated : (ExpressionSyntax)token.Parent!;

    /// <summary>True when holes or braces follow, so that the rest has to stay an interpolated string.</summary>
    private static bool HasContentAfter(InterpolatedStringExpressionSyntax interpolated, SyntaxToken text, string rest) =>
        interpolated.Contents[interpolated.Contents.Count - 1] != text.Parent || rest.IndexOf('{') >= 0 || rest.IndexOf('}') >= 0;

    /// <summary>The text of an interpolated string is cut at a position of its source, so it has to be what it looks like.</summary>
    private static bool HasEscapes(TextSegment last) =>
        Holder(last.Token) is InterpolatedStringExpressionSyntax && last.Token.Text != last.Token.ValueText;

    /// <summary>A FormattableString or a custom handler is not a string: a concatenation could not stand there.</summary>
    private static bool HasInterpolationHandler(AddressExpression address, SemanticModel semantics)
    {
        foreach (TextSegment segment in address.Segments)
        {
            if (Holder(segment.Token) is InterpolatedStringExpressionSyntax interpolated
                && ConvertedType(interpolated, semantics) is { SpecialType: not (SpecialType.System_String or SpecialType.System_Object) })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type that a cast makes of it, else the one that its place asks for.</summary>
    private static ITypeSymbol? ConvertedType(ExpressionSyntax expression, SemanticModel semantics) => expression.Parent switch
    {
        ParenthesizedExpressionSyntax outer => ConvertedType(outer, semantics),
        CastExpressionSyntax cast => semantics.GetTypeInfo(cast).Type,
        _ => semantics.GetTypeInfo(expression).ConvertedType,
    };
}
