using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AIPortability.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.AppSettings;

/// <summary>Writes settings into an object of a JSON text, in the style of that object.</summary>
internal sealed class SettingWriter
{
    private readonly JsonLayout layout;
    private readonly JsonObject section;
    private readonly string unit;
    private readonly StringBuilder text = new();

    private SettingWriter(JsonLayout layout, JsonObject section)
    {
        this.layout = layout;
        this.section = section;
        unit = layout.Unit(section);
    }

    /// <summary>
    /// The settings in the order of the alphabet where a section keeps to it, so that the order in which a host fixes the rules does not matter;
    /// the others at the end.
    /// </summary>
    public static IEnumerable<TextChange> Changes(JsonLayout layout, JsonObject section, IEnumerable<MissingSetting> settings)
    {
        foreach (IGrouping<JsonProperty?, MissingSetting> group in settings.GroupBy(setting => Follower(section, setting)))
        {
            IEnumerable<TextChange> changes = group.Key is { } next
                ? [Insertion(next.Start, new SettingWriter(layout, section).WriteBefore(group))]
                : AtEnd(layout, section, group);
            foreach (TextChange change in changes)
                yield return change;
        }
    }

    /// <summary>The property that a setting goes before, or null where it goes to the end. At the root nobody expects an order.</summary>
    private static JsonProperty? Follower(JsonObject section, MissingSetting setting)
    {
        if (section.Parent is null || !section.IsSorted || setting.Names.Length > 1)
            return null;
        foreach (JsonProperty property in section.Properties)
        {
            if (string.Compare(setting.Names[0], property.Name, StringComparison.OrdinalIgnoreCase) < 0)
                return property;
        }

        return null;
    }

    private string WriteBefore(IEnumerable<MissingSetting> settings)
    {
        foreach (MissingSetting setting in settings)
        {
            AppendString(setting.Names[0]);
            text.Append(": ");
            AppendString(setting.Value);
            text.Append(',');
            AppendGap(section.HasLineBreak ? layout.Indentation(section) : null);
        }

        return text.ToString();
    }

    /// <summary>The comma behind the last property, and the settings behind the comment that may follow it.</summary>
    private static IEnumerable<TextChange> AtEnd(JsonLayout layout, JsonObject section, IEnumerable<MissingSetting> settings)
    {
        bool needsComma = section.Properties.Count > 0 && !section.HasTrailingComma;
        string properties = new SettingWriter(layout, section).Write(settings);
        if (!needsComma)
            return [Insertion(section.InsertionPoint, properties)];
        if (section.LastValueEnd == section.InsertionPoint)
            return [Insertion(section.InsertionPoint, "," + properties)];
        return [Insertion(section.LastValueEnd, ","), Insertion(section.InsertionPoint, properties)];
    }

    private static TextChange Insertion(int position, string text) => new(new TextSpan(position, 0), text);

    private string Write(IEnumerable<MissingSetting> settings)
    {
        bool isMultiLine = layout.IsMultiLine(section);
        AppendProperties(settings, 0, isMultiLine ? layout.Indentation(section) : null);
        if (section.HasTrailingComma)
            text.Append(',');
        if (section.IsBare)
            AppendGap(isMultiLine ? layout.OuterIndentation(section) : null);
        return text.ToString();
    }

    /// <summary>Settings that share a new section go into one object.</summary>
    /// <param name="settings">The settings of one object.</param>
    /// <param name="level">How many new sections the object is in.</param>
    /// <param name="indentation">The blanks before a property, or null when there are no lines.</param>
    private void AppendProperties(IEnumerable<MissingSetting> settings, int level, string? indentation)
    {
        string separator = "";
        foreach (IGrouping<string, MissingSetting> group in settings.GroupBy(setting => setting.Names[level], StringComparer.OrdinalIgnoreCase))
        {
            text.Append(separator);
            separator = ",";
            AppendGap(indentation);
            AppendString(group.Key);
            text.Append(": ");
            // One name cannot have a value and be a section.
            if (group.FirstOrDefault(setting => setting.Names.Length == level + 1) is { } own)
            {
                AppendString(own.Value);
                continue;
            }

            text.Append('{');
            AppendProperties(group, level + 1, indentation is null ? null : indentation + unit);
            AppendGap(indentation);
            text.Append('}');
        }
    }

    private void AppendGap(string? indentation) => text.Append(indentation is null ? " " : layout.LineBreak + indentation);

    private void AppendString(string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c < ' ')
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }
}
