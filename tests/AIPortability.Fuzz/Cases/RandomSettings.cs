using System.Collections.Immutable;
using AIPortability.Analyzers.Context;
using CsCheck;

namespace AIPortability.Fuzz.Cases;

/// <summary>What an .editorconfig and a project say: sensible values, and nonsense that has to be reported and left aside.</summary>
/// <param name="File">The settings of the source's file.</param>
/// <param name="Project">The properties of its project.</param>
/// <param name="Nonsense">The keys of settings whose value, or whose name, makes no sense.</param>
/// <param name="Problems">The number of problems that the properties have.</param>
internal sealed record RandomSettings(ImmutableDictionary<string, string> File, ImmutableDictionary<string, string> Project, ImmutableHashSet<string> Nonsense, int Problems)
{
    private static readonly string[] Senseless = ["a b", "\0", "-1", "https://ai.example/v1", "a:", ":", "$(x)", "é\"\\", "no sense"];

    private static readonly Dictionary<string, string[]> Sensible = new()
    {
        [OptionTable.FixStyle.Key] = ["auto", "configuration", "environment", "parameter", " Environment ", "PARAMETER"],
        [OptionTable.Fallback.Key] = ["keep", "require", "Require", " keep"],
        [OptionTable.ConfigurationSection.Key] = ["AI", "Services:AI", "ai", "é:x_1", "System", "Environment", "Configuration", "模型"],
        [OptionTable.AllowedHosts.Key] = ["", "api.openai.com", "*.openai.com", "api.openai.com, *.anthropic.com,", "localhost", "[::1]"],
        [OptionTable.IncludeTests.Key] = ["true", "false", "True", " TRUE "],
    };

    /// <summary>The values of properties, each with the number of problems that it has.</summary>
    private static readonly Dictionary<string, (string Value, int Problems)[]> Properties = new()
    {
        ["build_property.AIDeploymentRegions"] =
        [
            ("", 0), ("CN", 0), ("CN,HK", 0), ("cn;ru", 0), (" US ", 0), ("UA-43,KP", 0), ("EU,US;CN", 1), ("strict", 1), ("China", 1), ("\0", 1), ("😀", 1),
            ("a;b;;c", 3), (";", 1), ("*", 1), ("XX", 1), ("CN,CN", 1), ("UK,CN", 1), ("UA-,-,UA-43434", 3),
        ],
        ["build_property.AIPortabilityMode"] = [("", 0), ("Default", 0), ("relocate", 0), (" None ", 0), ("strict", 1), ("\0", 1), (";", 1), ("0", 1)],
        ["build_property.IsTestProject"] = [("", 0), ("true", 0), ("false", 0), ("Off", 0), ("*", 0)],
    };

    /// <summary>Mostly nothing, as in most projects.</summary>
    public static Gen<RandomSettings> Any { get; } =
        from file in Gen.Frequency((3, Gen.Const(Array.Empty<Given>())), (2, Each(Sensible.Keys.Append(AnalyzerOption.Prefix + "unknown"), ValueOf)))
        from project in Gen.Frequency((4, Gen.Const(Array.Empty<Given>())), (1, Each(Properties.Keys, key => Gen.OneOf(Properties[key]).Select(value => new Given(key, value.Value, true, value.Problems)))))
        select new RandomSettings(
            file.ToImmutableDictionary(given => given.Key, given => given.Value, StringComparer.OrdinalIgnoreCase),
            project.ToImmutableDictionary(given => given.Key, given => given.Value, StringComparer.OrdinalIgnoreCase),
            [.. file.Where(given => !given.IsSensible).Select(given => given.Key)],
            project.Sum(given => given.Problems));

    public bool IsTestProject => Project.TryGetValue("build_property.IsTestProject", out string? value) && value == "true";

    /// <summary>The value that counts: the one given, or null where it makes no sense or there is none.</summary>
    public string? this[AnalyzerOption option] => File.TryGetValue(option.Key, out string? value) && !Nonsense.Contains(option.Key) ? value.Trim() : null;

    public override string ToString() => string.Concat(File.Concat(Project).OrderBy(pair => pair.Key).Select(pair => $", {pair.Key} = {pair.Value}"));

    private static Gen<Given[]> Each(IEnumerable<string> keys, Func<string, Gen<Given>> give) =>
        keys.Select(key => Gen.Frequency((2, Gen.Const(Array.Empty<Given>())), (1, give(key).Select(given => new[] { given }))))
            .Aggregate((all, next) => Gen.Select(all, next, (first, second) => first.Concat(second).ToArray()));

    private static Gen<Given> ValueOf(string key)
    {
        Gen<Given> nonsense = Gen.OneOf(Senseless).Select(value => new Given(key, value, false));
        return Sensible.TryGetValue(key, out string[]? values)
            ? Gen.Frequency((3, Gen.OneOf(values).Select(value => new Given(key, value, true))), (1, nonsense))
            : nonsense;
    }

    private sealed record Given(string Key, string Value, bool IsSensible, int Problems = 0);
}
