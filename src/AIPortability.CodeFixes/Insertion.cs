using System.Collections.Generic;
using System.Linq;
using AIPortability.Analyzers.Moves;
using AIPortability.CodeFixes.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>Inserts a line of C# with the line ending and the indentation of the lines around it.</summary>
internal static class Insertion
{
    private const string DefaultUnit = "    ";

    /// <summary>
    /// A using directive on a line of its own: above the one at the position, or below the line before. The first one of a file has an empty line
    /// below it, and the first one of a group as well where the file's groups are apart.
    /// </summary>
    public static TextChange UsingDirective(SourceText text, int position, string name)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        string lineBreak = Indentation.LineBreak(text);
        string? above = line.LineNumber > 0 ? UsingOrder.NameIn(text.Lines[line.LineNumber - 1]) : null, below = UsingOrder.NameIn(line);
        string before = "", behind = "";
        if (above is null && below is null && !HasUsing(text))
        {
            behind = lineBreak;
        }
        else if (UsingOrder.HasGroups(text))
        {
            bool isApart = above is not null && !UsingOrder.AreOfOneGroup(above, name);
            if (isApart && below is null && line.LineNumber + 1 < text.Lines.Count && UsingOrder.NameIn(text.Lines[line.LineNumber + 1]) is { } next && UsingOrder.AreOfOneGroup(name, next))
                line = text.Lines[line.LineNumber + 1];
            else if (isApart)
                before = lineBreak;
            else if (above is null && below is not null && !UsingOrder.AreOfOneGroup(name, below))
                behind = lineBreak;
        }

        string indent = position > line.Start || line.LineNumber == 0
            ? text.ToString(TextSpan.FromBounds(line.Start, System.Math.Max(position, line.Start)))
            : Indentation.Of(text, text.Lines[line.LineNumber - 1]);
        return new TextChange(new TextSpan(line.Start, 0), $"{before}{indent}using {name};{lineBreak}{behind}");
    }

    /// <summary>What a source needs, laid out for its place: an empty line stands between a new member and the next one.</summary>
    public static IEnumerable<TextChange> Of(Addition addition, SourceText text, SyntaxNode root) => addition.Place switch
    {
        AdditionPlace.Member => Member(text, addition, root),
        AdditionPlace.FirstStatement => [Behind(text, addition.Position, addition.Text, isSeparated: false)],
        AdditionPlace.Statement => [BeforeStatement(text, addition.Position, addition.Text)],
        _ => [new TextChange(new TextSpan(addition.Position, 0), addition.Text)],
    };

    /// <summary>A member in its place among the others. Fields stand close together.</summary>
    private static IEnumerable<TextChange> Member(SourceText text, Addition addition, SyntaxNode root)
    {
        if (root.FindToken(addition.Position - 1).Parent is not TypeDeclarationSyntax type
            || SyntaxFactory.ParseMemberDeclaration(addition.Text) is not { } member || MemberOrder.Before(type, member) is not { } before)
        {
            yield return Behind(text, addition.Position, addition.Text, isSeparated: true);
            yield break;
        }

        string lineBreak = Indentation.LineBreak(text);
        bool isClose = before is FieldDeclarationSyntax && member is FieldDeclarationSyntax;
        TextLine line = text.Lines.GetLineFromPosition(before.Span.End), next = text.Lines[line.LineNumber + 1];
        yield return new TextChange(new TextSpan(line.End, 0), lineBreak + (isClose ? "" : lineBreak) + Indentation.Of(text, before.SpanStart) + addition.Text);
        if (!isClose && next.ToString().Trim() is not ("" or "}"))
            yield return new TextChange(new TextSpan(next.Start, 0), lineBreak);
    }

    /// <summary>A statement on the line before another one. Where comment lines belong to that one it goes above them, with an empty line between.</summary>
    private static TextChange BeforeStatement(SourceText text, int position, string statement)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        string indent = Indentation.Of(text, line), lineBreak = Indentation.LineBreak(text);
        if (line.Start + indent.Length != position)
            return new TextChange(new TextSpan(position, 0), statement + " ");
        bool isBelowComment = line.LineNumber > 0 && IsComment(text, text.Lines[line.LineNumber - 1]);
        while (line.LineNumber > 0 && IsComment(text, text.Lines[line.LineNumber - 1]))
            line = text.Lines[line.LineNumber - 1];
        return new TextChange(new TextSpan(line.Start, 0), indent + statement + lineBreak + (isBelowComment ? lineBreak : ""));
    }

    private static TextChange Behind(SourceText text, int brace, string content, bool isSeparated)
    {
        TextLine line = text.Lines.GetLineFromPosition(brace);
        string rest = text.ToString(TextSpan.FromBounds(brace, line.End)).Trim();
        if (rest.Length > 0 && !rest.StartsWith("//", System.StringComparison.Ordinal))
            return new TextChange(new TextSpan(brace, 0), " " + content);
        string lineBreak = Indentation.LineBreak(text);
        string inserted = lineBreak + InnerIndent(text, line) + content + (isSeparated ? lineBreak : "");
        return new TextChange(new TextSpan(rest.Length == 0 ? brace : line.End, 0), inserted);
    }

    /// <summary>The indentation of the first line behind a brace that is indented deeper than the brace's own line.</summary>
    private static string InnerIndent(SourceText text, TextLine braceLine)
    {
        string outer = Indentation.Of(text, braceLine);
        for (int i = braceLine.LineNumber + 1; i < text.Lines.Count; i++)
        {
            TextLine line = text.Lines[i];
            string indent = Indentation.Of(text, line);
            if (line.Start + indent.Length == line.End || text[line.Start + indent.Length] == '#')
                continue;
            return indent.Length > outer.Length ? indent : outer + DefaultUnit;
        }

        return outer + DefaultUnit;
    }

    private static bool HasUsing(SourceText text) => text.Lines.Any(line => UsingOrder.NameIn(line) is not null);

    private static bool IsComment(SourceText text, TextLine line)
    {
        int start = line.Start + Indentation.Of(text, line).Length;
        return start + 1 < line.End && text[start] == '/' && text[start + 1] == '/';
    }
}
