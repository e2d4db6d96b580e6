using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Context;

/// <summary>
/// Every option. A new one is a row here and in docs/settings.md, a property also one in the package's props; tests compare the three.
/// </summary>
internal static class OptionTable
{
    // Above the rows, which add themselves.
    private static readonly List<AnalyzerOption> Rows = new();

    /// <summary>How a fix reads the value that it moves.</summary>
    public static readonly AnalyzerOption FixStyle = File("fix_style", "auto", OptionValues.OneOf<FixStyle>());

    /// <summary>What a fix writes behind <c>??</c>.</summary>
    public static readonly AnalyzerOption Fallback = File("fallback", "keep", OptionValues.OneOf(Analyzers.Fallback.Keep, Analyzers.Fallback.Require));

    /// <summary>The configuration section that fixes read: <c>AI</c>, or a path such as <c>Services:AI</c>.</summary>
    public static readonly AnalyzerOption ConfigurationSection = File("configuration_section", "AI", OptionValues.IdentifierPath);

    /// <summary>Hosts that are never reported; <c>*.example.com</c> stands for every host below it.</summary>
    public static readonly AnalyzerOption AllowedHosts = File("allowed_hosts", "", OptionValues.Hosts);

    /// <summary>Whether endpoints in test projects are reported.</summary>
    public static readonly AnalyzerOption IncludeTests = File("include_tests", "false", OptionValues.OneOf("false", "true"));

    /// <summary>Where the program will run: see <see cref="Context.DeploymentRegions"/>.</summary>
    public static readonly AnalyzerOption DeploymentRegions = Project("AIDeploymentRegions", OptionValues.Regions);

    /// <summary>The severities of all rules. The build acts on it, by giving the compiler a packed .globalconfig; the analyzers only check it.</summary>
    public static readonly AnalyzerOption Mode = Project("AIPortabilityMode", OptionValues.OneOf("Default", "Relocate", "None"));

    /// <summary>Whether the project is one of tests.</summary>
    public static readonly AnalyzerOption IsTestProject = Project("IsTestProject", OptionValues.OfOthers("true, false"));

    public static IReadOnlyList<AnalyzerOption> All => Rows;

    /// <summary>The option that a key of an .editorconfig file names, null when none has it.</summary>
    public static AnalyzerOption? FindKey(string key) =>
        Rows.Find(option => option.Scope == OptionScope.File && option.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>The keys or the properties, in the order of the table.</summary>
    public static IReadOnlyList<string> Keys(OptionScope scope) => Rows.FindAll(option => option.Scope == scope).ConvertAll(option => option.Key);

    private static AnalyzerOption File(string name, string @default, OptionValues values) => Add(new(OptionScope.File, AnalyzerOption.Prefix + name, @default, values));

    private static AnalyzerOption Project(string property, OptionValues values) => Add(new(OptionScope.Project, property, "", values));

    private static AnalyzerOption Add(AnalyzerOption row)
    {
        Rows.Add(row);
        return row;
    }
}
