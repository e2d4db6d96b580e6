using System;
using AIPortability.Analyzers.Json;

namespace AIPortability.CodeFixes.AppSettings;

/// <summary>How a JSON text is laid out, and so how the next property of one of its objects is to be.</summary>
internal sealed class JsonLayout
{
    private const string DefaultUnit = "  ";

    private readonly string json;

    public JsonLayout(string json)
    {
        this.json = json;
        int end = json.IndexOfAny(['\r', '\n']);
        LineBreak = end < 0 ? null : string.CompareOrdinal(json, end, "\r\n", 0, 2) == 0 ? "\r\n" : json.Substring(end, 1);
    }

    /// <summary>The text's first line break; null when all of it is one line.</summary>
    public string? LineBreak { get; }

    /// <summary>
    /// Whether the object's properties have lines of their own. <c>{}</c> cannot tell, and takes after the object that it stands in;
    /// <c>{ }</c> stays on its line, as the blank would be left over at the end of one.
    /// </summary>
    public bool IsMultiLine(JsonObject section) =>
        section.HasLineBreak || (section.IsBare && (section.Parent is { } parent ? IsMultiLine(parent) : LineBreak is not null));

    /// <summary>The blanks before a property of the object.</summary>
    public string Indentation(JsonObject section) =>
        section.Indentation is { } span ? json.Substring(span.Start, span.Length) : OuterIndentation(section) + Unit(section);

    /// <summary>The blanks before the line that the object starts on.</summary>
    public string OuterIndentation(JsonObject section)
    {
        int end = section.LineStart;
        while (json[end] is ' ' or '\t')
            end++;
        return json.Substring(section.LineStart, end - section.LineStart);
    }

    /// <summary>What a level adds to the indentation: in the object itself, or else in the nearest one around it that tells.</summary>
    public string Unit(JsonObject? section)
    {
        for (; section is not null; section = section.Parent)
        {
            string outer = OuterIndentation(section);
            if (section.Indentation is { } inner && inner.Length > outer.Length && json.IndexOf(outer, inner.Start, inner.Length, StringComparison.Ordinal) == inner.Start)
                return json.Substring(inner.Start + outer.Length, inner.Length - outer.Length);
        }

        return DefaultUnit;
    }
}
