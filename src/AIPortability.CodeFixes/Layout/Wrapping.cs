using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.Layout;

/// <summary>How a construct goes over several lines: at all of its gaps.</summary>
/// <param name="Anchor">The token whose line gives the indentation.</param>
/// <param name="Gaps">Where lines end, in the order of the text.</param>
internal sealed record Wrapping(SyntaxToken Anchor, IReadOnlyList<Gap> Gaps)
{
    /// <summary>True where a wrapping of something inside reads better, if there is one: <c>client = new Client(</c> before <c>client =</c>.</summary>
    public bool IsLastResort { get; init; }

    /// <summary>Where a comma is missing before the closing brace, or -1.</summary>
    public int MissingComma { get; init; } = -1;

    public bool Divides(SourceText text, int line) =>
        Gaps.Any(gap => text.Lines.IndexOf(gap.Position) == line && !gap.IsBroken(text));

    public IEnumerable<TextChange> Changes(SourceText text, string unit)
    {
        string outer = Indentation.Of(text, Anchor.SpanStart), inner = InnerIndent(text) ?? outer + unit;
        string lineBreak = Indentation.LineBreak(text);
        if (MissingComma >= 0)
            yield return new TextChange(new TextSpan(MissingComma, 0), ",");
        foreach (Gap gap in Gaps)
        {
            string from = Indentation.Of(text, gap.After.SpanStart), to = gap.IsInner ? inner : outer;
            if (!gap.IsBroken(text))
                yield return new TextChange(Indentation.BlankAt(text, gap.Position), lineBreak + to);
            else if (from != to)
                yield return new TextChange(new TextSpan(text.Lines.GetLineFromPosition(gap.After.SpanStart).Start, from.Length), to);
            foreach (TextChange change in Indentation.Shift(text, gap.After, gap.End, from, to))
                yield return change;
        }
    }

    /// <summary>The indentation that is there already: of the first element, or of any operator.</summary>
    private string? InnerIndent(SourceText text)
    {
        foreach (Gap gap in Gaps.Where(gap => gap.IsInner))
        {
            if (gap.IsBroken(text))
                return Indentation.Of(text, gap.After.SpanStart);
            if (!gap.IsAhead)
                return null;
        }

        return null;
    }
}
