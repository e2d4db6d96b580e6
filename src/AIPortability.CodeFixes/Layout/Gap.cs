using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.Layout;

/// <summary>A place between two tokens where a line can end.</summary>
/// <param name="Before">The token before it.</param>
/// <param name="After">The token after it, which then begins a line.</param>
/// <param name="IsInner">True where that line is indented deeper than the one that the construct begins in.</param>
/// <param name="End">The end of what begins behind the gap. Its further lines keep their distance from the first.</param>
/// <param name="IsAhead">True where a comment between the tokens belongs to the one before: <c>a /* today's */ ?? b</c>.</param>
internal readonly record struct Gap(SyntaxToken Before, SyntaxToken After, bool IsInner, int End, bool IsAhead = false)
{
    public int Position => IsAhead ? After.SpanStart : Before.Span.End;

    public bool IsBroken(SourceText text) => text.Lines.IndexOf(Before.Span.End) != text.Lines.IndexOf(After.SpanStart);
}
