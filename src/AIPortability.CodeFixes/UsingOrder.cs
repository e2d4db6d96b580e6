using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>The order of using directives: System first, then by name; and the groups that a file may have of them.</summary>
internal static class UsingOrder
{
    private const string Keyword = "using ";

    /// <summary>Sorts lines that are inserted at one place when they are using directives; other texts keep their order.</summary>
    public static IReadOnlyList<string> Sort(IReadOnlyList<string> texts)
    {
        if (texts.Count < 2 || !texts.All(IsUsing))
            return texts;
        string[] sorted = texts.OrderBy(text => IsSystem(text) ? 0 : 1).ThenBy(text => text.Trim(), StringComparer.Ordinal).ToArray();
        for (int i = 0; i < sorted.Length - 1; i++)
            sorted[i] = WithoutEmptyLine(sorted[i]);
        return sorted;
    }

    /// <summary>The namespace of the directive that a line begins with, or null.</summary>
    public static string? NameIn(TextLine line)
    {
        string text = line.ToString().Trim();
        int end = text.IndexOf(';');
        return text.StartsWith(Keyword, StringComparison.Ordinal) && end > 0 && text.IndexOfAny(new[] { '=', '(' }) < 0 ? text.Substring(Keyword.Length, end - Keyword.Length).Trim() : null;
    }

    /// <summary>True where an empty line stands between two directives.</summary>
    public static bool HasGroups(SourceText text)
    {
        for (int i = 2; i < text.Lines.Count; i++)
        {
            if (NameIn(text.Lines[i]) is not null && text.Lines[i - 1].ToString().Trim().Length == 0 && NameIn(text.Lines[i - 2]) is not null)
                return true;
        }

        return false;
    }

    public static bool AreOfOneGroup(string name, string other) => name.Split('.')[0] == other.Split('.')[0];

    /// <summary>The first of several has the empty line below it that the last one is to have.</summary>
    private static string WithoutEmptyLine(string text)
    {
        string lineBreak = text.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return text.EndsWith(lineBreak + lineBreak, StringComparison.Ordinal) ? text.Substring(0, text.Length - lineBreak.Length) : text;
    }

    private static bool IsUsing(string text) => text.TrimStart().StartsWith(Keyword, StringComparison.Ordinal);

    private static bool IsSystem(string text) =>
        text.TrimStart().StartsWith("using System;", StringComparison.Ordinal) || text.TrimStart().StartsWith("using System.", StringComparison.Ordinal);
}
