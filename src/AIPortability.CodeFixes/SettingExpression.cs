using AIPortability.Analyzers;

namespace AIPortability.CodeFixes;

/// <summary>The C# text that takes the place of an address.</summary>
internal static class SettingExpression
{
    public static string Write(FixPlan plan, FixStyle style)
    {
        if (style == FixStyle.Parameter && plan.Parameter is { } parameter)
            return Joined(plan, parameter.UsesField ? parameter.Field! : parameter.Name, isTrimmed: false);
        string? configuration = style == FixStyle.Configuration ? plan.Configuration : null;
        if (plan.HostOnly)
            return $"new {plan.SystemPrefix}Uri({SettingText.Read(plan, configuration)}).Host";
        if (SharedOf(plan, style) is { } shared)
            return Joined(plan, shared.Name, isTrimmed: true);
        if (plan.Suffix is not null)
            return Joined(plan, SettingText.Shared(plan, configuration), isTrimmed: true);
        string read = SettingText.Read(plan, configuration);
        return plan.Surroundings == Surroundings.Loose ? read : $"({read})";
    }

    /// <summary>The member or local that holds the value in a style, or null.</summary>
    public static SharedValue? SharedOf(FixPlan plan, FixStyle style) => style switch
    {
        FixStyle.Configuration => plan.ConfigurationShared,
        FixStyle.Environment => plan.EnvironmentShared,
        _ => null,
    };

    private static string Joined(FixPlan plan, string value, bool isTrimmed)
    {
        if (plan.Suffix is null)
            return value;
        string joined = (isTrimmed ? value : value + ".TrimEnd('/')") + plan.Suffix;
        return plan.Suffix.Length > 0 && plan.Surroundings == Surroundings.Tight ? $"({joined})" : joined;
    }
}
