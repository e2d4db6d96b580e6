using AIPortability.Analyzers;

namespace AIPortability.CodeFixes;

/// <summary>The C# text that takes the place of an address.</summary>
internal static class SettingExpression
{
    public static string Write(FixPlan plan, FixStyle style)
    {
        string written = Unprotected(plan, style);
        return plan.ParenthesesContext == ParenthesesContext.Interpolation && written.Contains("::") ? $"({written})" : written;
    }

    private static string Unprotected(FixPlan plan, FixStyle style)
    {
        if (style == FixStyle.Parameter && plan.Parameter is { } parameter)
            return Joined(plan, parameter.UsesField ? parameter.Field! : parameter.Name, isTrimmed: false);
        string? configuration = style == FixStyle.Configuration ? plan.Configuration : null;
        if (plan.Template is not null)
            return Filled(plan, style, configuration);
        if (plan.HostOnly)
            return $"new {plan.SystemPrefix}Uri({SettingText.Read(plan, configuration)}).Host";
        if (SharedOf(plan, style) is { } shared)
            return Joined(plan, shared.Name, isTrimmed: true);
        if (plan.Suffix is not null)
            return Joined(plan, SettingText.Shared(plan, configuration), isTrimmed: true);
        string read = SettingText.Read(plan, configuration);
        return plan.ParenthesesContext is ParenthesesContext.None or ParenthesesContext.CastAmbiguity or ParenthesesContext.Interpolation ? read : $"({read})";
    }

    /// <summary>The member or local that holds the value in a style, or null.</summary>
    public static SharedValue? SharedOf(FixPlan plan, FixStyle style) => style switch
    {
        FixStyle.Configuration => plan.ConfigurationShared,
        FixStyle.Environment => plan.EnvironmentShared,
        _ => null,
    };

    /// <summary>A client's endpoint in the library's own terms.</summary>
    private static string Filled(FixPlan plan, FixStyle style, string? configuration)
    {
        string? shared = SharedOf(plan, style)?.Name;
        string trimmed = shared ?? SettingText.Shared(plan, configuration);
        string uri = $"new {plan.SystemPrefix}Uri";
        string withSlash = $"{uri}({uri}({trimmed}), \".\").AbsoluteUri";
        string filled = plan.Template!
            .Replace("$(value)", shared ?? $"({SettingText.Read(plan, configuration)})")
            .Replace("$(endpoint)", shared ?? SettingText.Read(plan, configuration))
            .Replace("$(trimmed)", trimmed)
            .Replace("$(base/)", withSlash)
            .Replace("$(base)", withSlash + ".TrimEnd('/')")
            .Replace("$(version)", $"{trimmed}.Substring({trimmed}.LastIndexOf('/') + 1)");
        return SettingText.WithSystem(filled, plan.SystemPrefix);
    }

    private static string Joined(FixPlan plan, string value, bool isTrimmed)
    {
        string joined = plan.Suffix is null || isTrimmed ? value + plan.Suffix : value + ".TrimEnd('/')" + plan.Suffix;
        bool isSplit = plan.Suffix?.Length > 0 && plan.ParenthesesContext == ParenthesesContext.Primary;
        return isSplit || plan.ParenthesesContext == ParenthesesContext.CastAmbiguity ? $"({joined})" : joined;
    }
}
