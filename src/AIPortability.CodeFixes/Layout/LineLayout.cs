using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.Layout;

/// <summary>
/// Breaks the lines that a fix made too long, as the file breaks its own. Only blanks between tokens change. The outermost construct of a line
/// is wrapped first and then what is still too long, so that it makes no difference whether several fixes came at once or one by one.
/// </summary>
internal static class LineLayout
{
    /// <param name="tree">The file before the fix, as one of its projects reads it.</param>
    /// <param name="before">Its text before the fix.</param>
    /// <param name="changed">Its text after the fix.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="cancellation">Stops it.</param>
    public static SourceText Break(SyntaxTree tree, SourceText before, SourceText changed, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        var lines = new ChangedLines(changed, changed.GetChangeRanges(before), LayoutStyle.LimitOf(options), LayoutStyle.TabOf(options));
        LayoutStyle? style = null;
        SyntaxTree current = tree;
        for (int position = 0; lines.NextTooLong(position) is { } line;)
        {
            cancellation.ThrowIfCancellationRequested();
            style ??= LayoutStyle.Of(tree.GetRoot(cancellation), before, options);
            current = current.WithChangedText(lines.Text);
            if (Wrappings.Find(current.GetRoot(cancellation), lines.Text, line, style) is not { } wrapping)
            {
                position = line.EndIncludingLineBreak;
                continue;
            }

            // Nothing changes above the line in which the wrapping begins: it is not looked at again.
            TextChange[] changes = wrapping.Changes(lines.Text, style.Unit).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length).ToArray();
            position = Math.Min(line.Start, lines.Text.Lines.GetLineFromPosition(changes[0].Span.Start).Start);
            lines.Apply(changes);
        }

        return lines.Text;
    }
}
