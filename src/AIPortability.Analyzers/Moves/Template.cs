using System;
using System.Collections.Generic;
using System.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>C# text around a value.</summary>
internal sealed record Template(ValueList<TemplatePart> Parts)
{
    public static readonly Template Empty = new(ValueList<TemplatePart>.Empty);

    /// <summary>The value alone.</summary>
    public static readonly Template Value = Of(TemplatePartKind.Value);

    private const string Start = "$(";

    private static readonly Dictionary<string, TemplatePartKind> Placeholders = new(StringComparer.Ordinal)
    {
        ["endpoint"] = TemplatePartKind.Value,
        ["value"] = TemplatePartKind.Operand,
        ["trimmed"] = TemplatePartKind.Trimmed,
        ["base"] = TemplatePartKind.Base,
        ["base/"] = TemplatePartKind.BaseWithSlash,
        ["version"] = TemplatePartKind.Version,
        ["argument"] = TemplatePartKind.Argument,
        ["parameter"] = TemplatePartKind.ParameterType,
    };

    /// <summary>How often the value stands in the text, with the two times of a version.</summary>
    public int Reads
    {
        get
        {
            int reads = 0;
            foreach (TemplatePart part in Parts)
                reads += part.Kind == TemplatePartKind.Version ? 2 : part.IsValue ? 1 : 0;
            return reads;
        }
    }

    /// <summary>True for the value with text behind it: a concatenation.</summary>
    public bool IsSum => Parts.Count > 1 && Parts[0].IsValue;

    public static implicit operator Template(string text) => Of(TemplatePartKind.Text, text);

    public static Template operator +(Template left, Template right)
    {
        var parts = new List<TemplatePart>(left.Parts);
        foreach (TemplatePart part in right.Parts)
        {
            if (part.Kind == TemplatePartKind.Text && parts.Count > 0 && parts[parts.Count - 1] is { Kind: TemplatePartKind.Text } before)
                parts[parts.Count - 1] = before with { Text = before.Text + part.Text };
            else
                parts.Add(part);
        }

        return new Template(new ValueList<TemplatePart>(parts));
    }

    public static Template Of(TemplatePartKind kind, string text = "") => new(new ValueList<TemplatePart>(new[] { new TemplatePart(kind, text) }));

    /// <summary>Reads the spelling of the catalogue, with <c>$(…)</c> for what is filled in; what is no other placeholder is a type's name.</summary>
    public static Template Parse(string text)
    {
        Template parsed = Empty;
        int from = 0;
        for (int at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, from, StringComparison.Ordinal))
        {
            int end = text.IndexOf(')', at);
            string name = text.Substring(at + Start.Length, end - at - Start.Length);
            if (at > from)
                parsed += text.Substring(from, at - from);
            parsed += Placeholders.TryGetValue(name, out TemplatePartKind kind) ? Of(kind)
                : name == "System.Uri" ? Of(TemplatePartKind.SystemType, "Uri") : Of(TemplatePartKind.TypeName, name);
            from = end + 1;
        }

        return from < text.Length ? parsed + text.Substring(from) : parsed;
    }

    public bool Has(TemplatePartKind kind) => Parts.Exists(part => part.Kind == kind);

    /// <summary>What stands before and behind the only part of a kind.</summary>
    public (Template Before, Template After) Around(TemplatePartKind kind)
    {
        Template before = Empty, after = Empty;
        bool isBehind = false;
        foreach (TemplatePart part in Parts)
        {
            if (part.Kind == kind)
                isBehind = true;
            else if (isBehind)
                after += Of(part.Kind, part.Text);
            else
                before += Of(part.Kind, part.Text);
        }

        return (before, after);
    }

    public string Write(string systemPrefix, ValueText? value)
    {
        var text = new StringBuilder();
        foreach (TemplatePart part in Parts)
            text.Append(part.Write(systemPrefix, value));
        return text.ToString();
    }
}
