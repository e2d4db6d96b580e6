using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers.Context;

/// <summary>
/// The options of one file. A value that cannot be read counts as not given, and AIP9001 says so.
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
            OptionTable.FixStyle.Read<FixStyle>(options),
            OptionTable.Fallback.Read<Fallback>(options),
            OptionTable.ConfigurationSection.Read(options)),
        OptionTable.AllowedHosts.Read(options).Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries),
        bool.Parse(OptionTable.IncludeTests.Read(options)));

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
}
