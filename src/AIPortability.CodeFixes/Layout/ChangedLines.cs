using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.Layout;

/// <summary>The lines that a fix changed, through the changes that their layout makes.</summary>
internal sealed class ChangedLines
{
    private readonly int limit;
    private readonly int tab;
    private List<TextSpan> spans = new();

    public ChangedLines(SourceText text, IEnumerable<TextChangeRange> changes, int limit, int tab)
    {
        Text = text;
        this.limit = limit;
        this.tab = tab;
        int moved = 0;
        foreach (TextChangeRange change in changes)
        {
            var written = new TextSpan(change.Span.Start + moved, change.NewLength);
            AddLines(TextSpan.FromBounds(text.Lines.GetLineFromPosition(written.Start).Start, text.Lines.GetLineFromPosition(written.End).End));
            moved += change.NewLength - change.Span.Length;
        }
    }

    public SourceText Text { get; private set; }

    /// <summary>The first changed line that begins at or behind a position and is longer than the limit; null where there is none.</summary>
    public TextLine? NextTooLong(int position)
    {
        foreach (TextSpan span in spans.Where(span => span.End >= position))
        {
            for (int i = Text.Lines.IndexOf(System.Math.Max(span.Start, position)); i <= Text.Lines.IndexOf(span.End); i++)
            {
                if (Text.Lines[i].Start >= position && WidthOf(Text.Lines[i]) > limit)
                    return Text.Lines[i];
            }
        }

        return null;
    }

    public void Apply(IReadOnlyCollection<TextChange> changes)
    {
        Text = Text.WithChanges(changes);
        spans = spans.ConvertAll(span => TextSpan.FromBounds(Moved(span.Start, changes), Moved(span.End, changes)));
    }

    /// <summary>The lines of a change, which may be those of the one before.</summary>
    private void AddLines(TextSpan lines)
    {
        if (spans.Count > 0 && spans[spans.Count - 1] is var last && last.End >= lines.Start)
            spans[spans.Count - 1] = TextSpan.FromBounds(last.Start, lines.End);
        else
            spans.Add(lines);
    }

    private int WidthOf(TextLine line)
    {
        int width = line.Span.Length;
        // A text that was changed often is slow to be read character by character.
        return width > limit || (long)width * tab <= limit ? width : width + ((tab - 1) * Text.ToString(line.Span).Count(c => c == '\t'));
    }

    private static int Moved(int position, IEnumerable<TextChange> changes) =>
        position + changes.Where(change => change.Span.End <= position).Sum(change => change.NewText!.Length - change.Span.Length);
}
