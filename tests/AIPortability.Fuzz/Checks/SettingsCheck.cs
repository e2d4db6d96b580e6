using System.Collections.Immutable;
using AIPortability.Analyzers;
using AIPortability.Analyzers.Context;
using AIPortability.Fuzz.Cases;
using Microsoft.CodeAnalysis;

namespace AIPortability.Fuzz.Checks;

/// <summary>A setting is reported exactly when it makes no sense, and is honoured when it does.</summary>
internal static class SettingsCheck
{
    public static IEnumerable<Failure> Run(FuzzCase fuzzed, ImmutableArray<Diagnostic> found, int length)
    {
        RandomSettings settings = fuzzed.Settings;
        int reported = found.Count(d => d.Id == "AIP9001");
        int wrong = settings.Nonsense.Count + settings.Problems;
        if (reported != wrong)
            yield return Broken($"AIP9001 is reported {reported} times for {wrong} values that make no sense");
        if (settings.IsTestProject && settings[OptionTable.IncludeTests]?.Equals("true", StringComparison.OrdinalIgnoreCase) != true && found.Any(d => d.Id is "AIP1001" or "AIP3001"))
            yield return Broken("An endpoint of a test project is reported");
        if (settings[OptionTable.AllowedHosts]?.Contains("openai.com", StringComparison.Ordinal) == true && found.Any(d => d.Id is "AIP1001" && d.GetMessage().Contains("'api.openai.com'", StringComparison.Ordinal)))
            yield return Broken("An allowed host is reported");
        foreach (Diagnostic diagnostic in found)
        {
            if (!diagnostic.Properties.ContainsKey("fix.action"))
                continue;
            if (!FixPlan.TryRead(diagnostic.Properties, length, out FixPlan plan))
                yield return Broken($"The plan of {diagnostic} cannot be read");
            else if (plan.Companions.Prepend(plan).FirstOrDefault(p => p.Action == FixAction.Read && !IsHonoured(settings, p, diagnostic.Id)) is { } read)
                yield return Broken($"{diagnostic} has the plan {read}");
        }
    }

    private static bool IsHonoured(RandomSettings settings, FixPlan plan, string id)
    {
        string style = settings[OptionTable.FixStyle] ?? OptionTable.FixStyle.Default;
        string fallback = plan.Kind switch
        {
            SettingKind.Secret => nameof(Fallback.Require),
            SettingKind.Address when id == "AIP3001" => nameof(Fallback.RequireAnother),
            _ => settings[OptionTable.Fallback] ?? OptionTable.Fallback.Default,
        };
        string section = settings[OptionTable.ConfigurationSection] ?? OptionTable.ConfigurationSection.Default;
        bool isStyle = plan.Style.ToString().Equals(style, StringComparison.OrdinalIgnoreCase)
            || style.Equals("auto", StringComparison.OrdinalIgnoreCase) || (style.Equals("parameter", StringComparison.OrdinalIgnoreCase) && plan.Parameter is null);
        bool isPossible = (plan.Style != FixStyle.Parameter || plan.Parameter is not null) && (plan.Style != FixStyle.Configuration || plan.Configuration is not null);
        return isStyle && isPossible && plan.Fallback.ToString().Equals(fallback, StringComparison.OrdinalIgnoreCase) && plan.Key.StartsWith(section + ":", StringComparison.Ordinal);
    }

    private static Failure Broken(string detail) => new(FailureKind.Setting, detail);
}
