using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers;

/// <summary>
/// Writes a <see cref="FixPlan"/> into a diagnostic's properties and reads it back. Positions are checked against the text, so
/// properties of another origin give false and never an exception.
/// </summary>
internal static class FixPlanProperties
{
    private const string Prefix = "fix.";

    // A client has an endpoint, a model and a key, each wrapped and named, and a few using directives.
    private const int MostCompanions = 64;

    public static ImmutableDictionary<string, string?> Write(FixPlan plan)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        Write(plan, Prefix, properties);
        for (int i = 0; i < plan.Companions.Length; i++)
            Write(plan.Companions[i], PrefixOf(i), properties);
        return properties.ToImmutable();
    }

    /// <summary>Reads the plan, and its companions until one is missing. One that makes no sense makes no plan.</summary>
    public static bool TryRead(ImmutableDictionary<string, string?> properties, int textLength, out FixPlan plan)
    {
        if (!TryRead(properties, Prefix, textLength, out plan))
            return false;
        var companions = new List<FixPlan>();
        for (int i = 0; i < MostCompanions && properties.ContainsKey(PrefixOf(i) + "action"); i++)
        {
            if (!TryRead(properties, PrefixOf(i), textLength, out FixPlan companion))
                return false;
            companions.Add(companion);
        }

        if (companions.Count > 0)
            plan = plan with { Companions = companions.ToArray() };
        return true;
    }

    private static string PrefixOf(int companion) => Prefix + (companion + 1).ToString(CultureInfo.InvariantCulture) + ".";

    private static void Write(FixPlan plan, string prefix, ImmutableDictionary<string, string?>.Builder properties)
    {
        void Add(string name, string? value)
        {
            if (value is not null)
                properties[prefix + name] = value;
        }

        Add("action", plan.Action.ToString());
        Add("target", Numbers(plan.Target.Start, plan.Target.Length));
        Add("key", plan.Key);
        Add("value", plan.Value);
        Add("kind", plan.Kind == SettingKind.Address ? null : plan.Kind.ToString());
        Add("template", plan.Template);
        Add("fallback", plan.Fallback.ToString());
        Add("hostOnly", plan.HostOnly ? "true" : null);
        Add("suffix", plan.Suffix);
        Add("surroundings", plan.ParenthesesContext.ToString());
        Add("const", plan.ConstKeyword.IsEmpty ? null : Numbers(plan.ConstKeyword.Start, plan.ConstKeyword.Length));
        Add("constIsField", plan.ConstIsField ? "true" : null);
        Add("system", plan.SystemPrefix);
        Add("style", plan.Style.ToString());
        Add("configuration", plan.Configuration);
        Add("configurationShared", Write(plan.ConfigurationShared));
        Add("environmentShared", Write(plan.EnvironmentShared));
        Add("parameter", Write(plan.Parameter));
    }

    private static bool TryRead(ImmutableDictionary<string, string?> properties, string prefix, int textLength, out FixPlan plan)
    {
        plan = new FixPlan();
        string? Get(string name) => properties.TryGetValue(prefix + name, out string? value) ? value : null;

        if (!TryEnum(Get("action"), out FixAction action) || !TryEnum(Get("fallback"), out Fallback fallback)
            || !TryEnum(Get("surroundings"), out ParenthesesContext surroundings) || !TryEnum(Get("style"), out FixStyle style)
            || !TryEnum(Get("kind") ?? nameof(SettingKind.Address), out SettingKind kind)
            || Get("key") is not { } key || (key.Length == 0 && action is not (FixAction.Write or FixAction.Import)) || Get("value") is not { } value
            || !TrySpan(Get("target"), textLength, out TextSpan target)
            || !TryRead(Get("configurationShared"), textLength, out SharedValue? configurationShared)
            || !TryRead(Get("environmentShared"), textLength, out SharedValue? environmentShared)
            || !TryRead(Get("parameter"), textLength, out ParameterPlan? parameter))
        {
            return false;
        }

        TextSpan constant = default;
        if (Get("const") is { } keyword && !TrySpan(keyword, textLength, out constant))
            return false;
        plan = new FixPlan
        {
            Action = action,
            Target = target,
            Key = key,
            Value = value,
            Kind = kind,
            Template = Get("template"),
            Fallback = fallback,
            HostOnly = Get("hostOnly") == "true",
            Suffix = Get("suffix"),
            ParenthesesContext = surroundings,
            ConstKeyword = constant,
            ConstIsField = Get("constIsField") == "true",
            SystemPrefix = Get("system") ?? "",
            Style = style,
            Configuration = Get("configuration"),
            ConfigurationShared = configurationShared,
            EnvironmentShared = environmentShared,
            Parameter = parameter,
        };
        return true;
    }

    private static string? Write(SharedValue? shared) =>
        shared is null ? null : $"{shared.Name} {Numbers(shared.Position, shared.IsMember ? 1 : 0, shared.IsStatic ? 1 : 0)}";

    private static bool TryRead(string? text, int textLength, out SharedValue? shared)
    {
        shared = null;
        if (text is null)
            return true;
        int space = text.IndexOf(' ');
        if (space <= 0 || !TryNumbers(text.Substring(space + 1), 3, textLength, out int[] numbers))
            return false;
        string name = text.Substring(0, space);
        if (!SyntaxFacts.IsValidIdentifier(name))
            return false;
        shared = new SharedValue(name, numbers[0], numbers[1] == 1, numbers[2] == 1);
        return true;
    }

    private static string? Write(ParameterPlan? parameter) =>
        parameter is null
            ? null
            : $"{parameter.Name},{parameter.Field} " + Numbers(
                parameter.ParameterPosition, parameter.NeedsComma ? 1 : 0, parameter.FieldPosition, parameter.AssignmentPosition, parameter.UsesField ? 1 : 0);

    private static bool TryRead(string? text, int textLength, out ParameterPlan? parameter)
    {
        parameter = null;
        if (text is null)
            return true;
        int comma = text.IndexOf(',');
        int space = text.IndexOf(' ');
        if (comma <= 0 || space <= comma || !TryNumbers(text.Substring(space + 1), 5, textLength, out int[] numbers))
            return false;
        string name = text.Substring(0, comma);
        string field = text.Substring(comma + 1, space - comma - 1);
        if (!SyntaxFacts.IsValidIdentifier(name) || (field.Length > 0 && !SyntaxFacts.IsValidIdentifier(field)))
            return false;
        parameter = new ParameterPlan(
            name, numbers[0], numbers[1] == 1, field.Length == 0 ? null : field, numbers[2], numbers[3], numbers[4] == 1);
        return true;
    }

    private static string Numbers(params int[] numbers) =>
        string.Join(" ", Array.ConvertAll(numbers, n => n.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Reads exactly <paramref name="count"/> numbers between -1 and the text's length.</summary>
    private static bool TryNumbers(string? text, int count, int textLength, out int[] numbers)
    {
        numbers = new int[count];
        string[] parts = text is null ? Array.Empty<string>() : text.Split(' ');
        if (parts.Length != count)
            return false;
        for (int i = 0; i < count; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i])
                || numbers[i] < -1 || numbers[i] > textLength)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TrySpan(string? text, int textLength, out TextSpan span)
    {
        span = default;
        if (!TryNumbers(text, 2, textLength, out int[] numbers) || numbers[0] < 0 || numbers[1] < 0 || numbers[0] + numbers[1] > textLength)
            return false;
        span = new TextSpan(numbers[0], numbers[1]);
        return true;
    }

    /// <summary>Reads one name as it was written, and neither a number nor a list of names.</summary>
    private static bool TryEnum<T>(string? text, out T value) where T : struct =>
        Enum.TryParse(text, out value) && Enum.IsDefined(typeof(T), value) && value.ToString() == text;
}
