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
            else if (move.Reads.FirstOrDefault(read => !IsHonoured(settings, read, diagnostic.Id)) is { } read)
                yield return Broken($"{diagnostic} has the edit {read}");
        }
    }

    private static bool IsHonoured(RandomSettings settings, ReadSetting read, string id)
    {
        string style = settings[OptionTable.FixStyle] ?? OptionTable.FixStyle.Default;
        string fallback = read.Value.Kind switch
        {
            SettingKind.Secret => nameof(Fallback.Require),
            SettingKind.Address when id == "AIP3001" => nameof(Fallback.RequireAnother),
            _ => settings[OptionTable.Fallback] ?? OptionTable.Fallback.Default,
        };
        string section = settings[OptionTable.ConfigurationSection] ?? OptionTable.ConfigurationSection.Default;
        bool isStyle = read.Sources[0].Name.Equals(style, StringComparison.OrdinalIgnoreCase)
            || style.Equals("auto", StringComparison.OrdinalIgnoreCase) || (style.Equals("parameter", StringComparison.OrdinalIgnoreCase) && !read.Sources.Any(source => source is ParameterSource));
        return isStyle && read.Value.Fallback.ToString().Equals(fallback, StringComparison.OrdinalIgnoreCase) && read.Value.Setting.StartsWith(section + ":", StringComparison.Ordinal);
    }

    private static Failure Broken(string detail) => new(FailureKind.Setting, detail);
}
