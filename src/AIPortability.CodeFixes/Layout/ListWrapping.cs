using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.Layout;

/// <summary>Lists with one element a line.</summary>
internal static class ListWrapping
{
    /// <summary><c>Call(</c>, and the elements below it.</summary>
    public static Wrapping InParentheses(SyntaxNode list, SyntaxToken open, IEnumerable<SyntaxNode> elements, SyntaxToken close, LayoutStyle style)
    {
        List<Gap> gaps = Elements(elements);
        if (style.ParenthesisHasLine)
            gaps.Add(Closing(close));
        return new Wrapping(ChainWrapping.LinkBehind(list.Parent!) ?? open, gaps);
    }

    /// <summary>Elements between braces that have lines of their own, the opening one if that is the style of the file.</summary>
    public static Wrapping InBraces<T>(SyntaxToken open, IReadOnlyList<T> elements, SyntaxToken close, SourceText text, LayoutStyle style)
        where T : SyntaxNode
    {
        SyntaxNode list = open.Parent!;
        List<Gap> gaps = Elements(elements);
        if (style.BraceHasLine && gaps.Count > 0 && !gaps[0].IsBroken(text))
            gaps.Insert(0, new Gap(open.GetPreviousToken(), open, IsInner: false, open.Span.End));
        gaps.Add(Closing(close));
        bool lacksComma = style.EndsWithComma && list is InitializerExpressionSyntax or AnonymousObjectCreationExpressionSyntax or SwitchExpressionSyntax
            && !close.GetPreviousToken().IsKind(SyntaxKind.CommaToken) && !gaps[gaps.Count - 1].IsBroken(text);
        SyntaxNode owner = list is InitializerExpressionSyntax or BlockSyntax or AccessorListSyntax ? list.Parent! : list;
        return new Wrapping(ChainWrapping.LinkBehind(owner) ?? owner.GetFirstToken(), gaps)
        {
            MissingComma = lacksComma ? elements[elements.Count - 1].Span.End : -1,
        };
    }

    private static List<Gap> Elements(IEnumerable<SyntaxNode> elements) =>
        elements.Select(element => new Gap(element.GetFirstToken().GetPreviousToken(), element.GetFirstToken(), IsInner: true, element.Span.End)).ToList();

    private static Gap Closing(SyntaxToken close) => new(close.GetPreviousToken(), close, IsInner: false, close.Span.End, IsAhead: true);
}
