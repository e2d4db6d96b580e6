using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers.Context;

/// <summary>A setting that cannot be read.</summary>
/// <param name="Key">The key as given.</param>
/// <param name="Value">The value as given.</param>
/// <param name="Setting">The setting of that key, null when no setting has it.</param>
internal sealed record InvalidOption(string Key, string Value, Setting? Setting)
{
    /// <summary>The problems of all files, each once.</summary>
    public static IReadOnlyCollection<InvalidOption> Find(Compilation compilation, AnalyzerConfigOptionsProvider provider)
    {
        var problems = new HashSet<InvalidOption>();
        Add(provider.GlobalOptions, problems);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
            Add(provider.GetOptions(tree), problems);
        return problems;
    }

    private static void Add(AnalyzerConfigOptions options, HashSet<InvalidOption> problems)
    {
        foreach (string key in options.Keys)
        {
            if (!key.StartsWith(Setting.Prefix, StringComparison.OrdinalIgnoreCase) || !options.TryGetValue(key, out string? value))
                continue;
            Setting? setting = Setting.Find(key);
            if (setting is null || !setting.IsValid(value))
                problems.Add(new InvalidOption(key, value, setting));
        }
    }
}
