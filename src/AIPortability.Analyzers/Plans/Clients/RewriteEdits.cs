using System.Collections.Generic;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>The edits of one call, in the order of the text. What is inserted at one place is one edit.</summary>
internal sealed class RewriteEdits
{
    private readonly SortedDictionary<int, Template> insertions = new();
    private readonly SortedDictionary<int, (int Length, Template Text)> replacements = new();

    public IEnumerable<(TextSpan Span, Template Text)> All
    {
        get
        {
            foreach (KeyValuePair<int, Template> insertion in insertions)
                yield return (new TextSpan(insertion.Key, 0), insertion.Value);
            foreach (KeyValuePair<int, (int Length, Template Text)> replacement in replacements)
                yield return (new TextSpan(replacement.Key, replacement.Value.Length), replacement.Value.Text);
        }
    }

    /// <summary>True where a list that is changed has a directive in it.</summary>
    public bool HaveDirectives(SyntaxNode root)
    {
        foreach ((TextSpan span, _) in All)
        {
            SyntaxNode? list = root.FindToken(span.Start - 1).Parent?.FirstAncestorOrSelf<SyntaxNode>(node => node is BaseArgumentListSyntax or InitializerExpressionSyntax);
            if (list is { ContainsDirectives: true })
                return true;
        }

        return false;
    }

    public void Insert(int position, Template text) =>
        insertions[position] = insertions.TryGetValue(position, out Template? present) ? present + text : text;

    public void Replace(TextSpan span, Template text) => replacements[span.Start] = (span.Length, text);

    /// <summary>
    /// Adds an element to a list, on a line of its own where the elements have lines of their own. A comment stays beside the element that it
    /// stands beside.
    /// </summary>
    /// <param name="list">The elements.</param>
    /// <param name="open">The list's opening token, behind which the first element goes.</param>
    /// <param name="before">The element that the new one goes before, or null for the end.</param>
    /// <param name="text">The new element.</param>
    public void Add<T>(SeparatedSyntaxList<T> list, SyntaxToken open, T? before, Template text)
        where T : SyntaxNode
    {
        if (list.Count == 0)
            Insert(open.Span.End, text);
        else if (before is not null)
            Insert(ArgumentComment.StartOf(before), text + "," + Separation(before));
        else
            AddLast(list, text);
    }

    private void AddLast<T>(SeparatedSyntaxList<T> list, Template text)
        where T : SyntaxNode
    {
        T last = list[list.Count - 1];
        bool endsWithComma = list.SeparatorCount == list.Count;
        SyntaxToken end = endsWithComma ? list.GetSeparator(list.Count - 1) : last.GetLastToken();
        int position = ArgumentComment.EndBehind(end, out bool endsLine);
        Template separation = endsLine && Separation(last) == " " ? LineOf(last) : Separation(last);
        if (endsWithComma)
        {
            Insert(position, separation + text + ",");
            return;
        }

        // behind "key // from the vault" only the line is free: the comma goes before the comment
        bool isFirst = endsLine && !insertions.ContainsKey(position);
        if (isFirst)
            Insert(end.Span.End, ",");
        Insert(position, (isFirst ? Template.Empty : ",") + separation + text);
    }

    /// <summary>Adds properties to an object initializer, or an initializer to a creation.</summary>
    public void AddProperties(BaseObjectCreationExpressionSyntax creation, IReadOnlyCollection<Template> properties)
    {
        if (creation.Initializer is not { Expressions.Count: > 0 } initializer)
        {
            Template all = Template.Empty;
            foreach (Template property in properties)
                all = all == Template.Empty ? property : all + ", " + property;
            if (creation.Initializer is { } empty)
                Insert(empty.OpenBraceToken.Span.End, " " + all);
            else
                Insert(creation.Span.End, " { " + all + " }");
            return;
        }

        foreach (Template property in properties)
            Add(initializer.Expressions, initializer.OpenBraceToken, before: null, property);
    }

    /// <summary>A line break and the element's indentation where it begins a line, else a space.</summary>
    private static string Separation(SyntaxNode element)
    {
        SourceText text = element.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(element.SpanStart);
        return line.LineNumber == 0 || !string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, element.SpanStart))) ? " " : LineOf(element);
    }

    /// <summary>The beginning of a line like that of an element.</summary>
    private static string LineOf(SyntaxNode element)
    {
        SourceText text = element.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(element.SpanStart);
        string start = line.ToString();
        TextLine broken = line.EndIncludingLineBreak > line.End ? line : text.Lines[System.Math.Max(line.LineNumber - 1, 0)];
        return text.ToString(TextSpan.FromBounds(broken.End, broken.EndIncludingLineBreak)) + start.Substring(0, start.Length - start.TrimStart().Length);
    }
}
