using System.Collections.Immutable;
using AIPortability.Analyzers;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Moves;
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
            if (!Move.IsIn(diagnostic.Properties))
                continue;
            if (!Move.TryRead(diagnostic.Properties, length, out Move move))
                yield return Broken($"The move of {diagnostic} cannot be read");
            else if (diagnostic.Id == "AIP3001" && move.Reads.Any() && move.Reads.All(read => read.Value.Fallback != Fallback.RequireAnother))
                yield return Broken($"{diagnostic} falls back to what is not served");
            else if (move.Reads.FirstOrDefault(read => !IsHonoured(settings, read)) is { } read)
                yield return Broken($"{diagnostic} has the edit {read}");
        }
    }

    private static bool IsHonoured(RandomSettings settings, ReadSetting read)
    {
        string style = settings[OptionTable.FixStyle] ?? OptionTable.FixStyle.Default;
        string fallback = read.Value.Kind == SettingKind.Secret ? nameof(Fallback.Require) : settings[OptionTable.Fallback] ?? OptionTable.Fallback.Default;
        // An address moves with what is sent to it, whatever is reported; and what is not served where the program runs is required.
        bool isNotServed = read.Value is { Kind: SettingKind.Address, Fallback: Fallback.RequireAnother } && settings.Project.ContainsKey("build_property.AIDeploymentRegions");
        string section = settings[OptionTable.ConfigurationSection] ?? OptionTable.ConfigurationSection.Default;
        bool isStyle = read.Sources[0].Name.Equals(style, StringComparison.OrdinalIgnoreCase)
            || style.Equals("auto", StringComparison.OrdinalIgnoreCase) || (style.Equals("parameter", StringComparison.OrdinalIgnoreCase) && !read.Sources.Any(source => source is ParameterSource));
        return isStyle && (isNotServed || read.Value.Fallback.ToString().Equals(fallback, StringComparison.OrdinalIgnoreCase)) && read.Value.Setting.StartsWith(section + ":", StringComparison.Ordinal);
    }

    private static Failure Broken(string detail) => new(FailureKind.Setting, detail);
}
