using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.Layout;

/// <summary>The blank at the beginning of lines, and the break at their end.</summary>
internal static class Indentation
{
    public static string Of(SourceText text, int position) => Of(text, text.Lines.GetLineFromPosition(position));

    public static string Of(SourceText text, TextLine line)
    {
        int end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
            end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>The line break of the file.</summary>
    public static string LineBreak(SourceText text)
    {
        foreach (TextLine line in text.Lines)
        {
            if (line.EndIncludingLineBreak > line.End)
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        }

        return "\n";
    }

    /// <summary>Spaces and tabs around a position.</summary>
    public static TextSpan BlankAt(SourceText text, int position)
    {
        int start = position, end = position;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Indents the lines of a construct behind its first one as that one is. A line within a text over several lines is part of the text.</summary>
    public static IEnumerable<TextChange> Shift(SourceText text, SyntaxToken first, int end, string from, string to)
    {
        int last = text.Lines.IndexOf(end);
        for (int i = text.Lines.IndexOf(first.SpanStart) + 1; from != to && i <= last; i++)
        {
            TextLine line = text.Lines[i];
            string indent = Of(text, line);
            if (indent.Length < line.Span.Length && indent.StartsWith(from, System.StringComparison.Ordinal) && !IsWithinToken(first, line.Start))
                yield return new TextChange(new TextSpan(line.Start, from.Length), to);
        }
    }

    private static bool IsWithinToken(SyntaxToken first, int position) =>
        first.SyntaxTree!.GetRoot().FindToken(position) is var token && token.SpanStart < position;
}
