using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers.Context;

/// <summary>
/// The settings of one file. A value that cannot be read counts as not given, and AIP9001 says so.
/// </summary>
internal sealed class FileOptions
{
    private readonly string[] allowedHosts;

    private FileOptions(FixPreferences fixes, string[] allowedHosts, bool includeTests)
    {
        Fixes = fixes;
        this.allowedHosts = allowedHosts;
        IncludeTests = includeTests;
    }

    public FixPreferences Fixes { get; }

    public bool IncludeTests { get; }

    public static FileOptions Read(AnalyzerConfigOptions options) => new(
        new FixPreferences(
            Enum.TryParse(Value(options, Setting.FixStyle), ignoreCase: true, out FixStyle style) ? style : default,
            Enum.TryParse(Value(options, Setting.Fallback), ignoreCase: true, out Fallback fallback) ? fallback : default,
            Value(options, Setting.ConfigurationSection)),
        Value(options, Setting.AllowedHosts).Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries),
        bool.Parse(Value(options, Setting.IncludeTests)));

    public bool Allows(string host)
    {
        foreach (string part in allowedHosts)
        {
            string allowed = part.Trim();
            bool matches = allowed.StartsWith("*.", StringComparison.Ordinal)
                ? host.EndsWith(allowed.Substring(1), StringComparison.OrdinalIgnoreCase)
                : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);
            if (matches)
                return true;
        }

        return false;
    }

    private static string Value(AnalyzerConfigOptions options, Setting setting) =>
        options.TryGetValue(setting.Key, out string? value) && setting.IsValid(value) ? value.Trim() : setting.Default;
}
