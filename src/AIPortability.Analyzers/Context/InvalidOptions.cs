using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers.Context;

/// <summary>Finds what cannot be read of the options of a project and of its files.</summary>
internal static class InvalidOptions
{
    /// <summary>Those of all files, each once however many files it is for, and those of the project.</summary>
    public static IReadOnlyList<InvalidOption> Find(Compilation compilation, AnalyzerConfigOptionsProvider provider)
    {
        var ofFiles = new HashSet<InvalidOption>();
        AddKeys(provider.GlobalOptions, ofFiles);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
            AddKeys(provider.GetOptions(tree), ofFiles);

        var found = new List<InvalidOption>(ofFiles);
        foreach (AnalyzerOption option in OptionTable.All)
        {
            if (option.Scope == OptionScope.Project && option.Given(provider.GlobalOptions) is { Length: > 0 } value)
                found.AddRange(option.Check(value));
        }

        return found;
    }

    private static void AddKeys(AnalyzerConfigOptions options, HashSet<InvalidOption> found)
    {
        foreach (string key in options.Keys)
        {
            if (!key.StartsWith(AnalyzerOption.Prefix, StringComparison.OrdinalIgnoreCase) || !options.TryGetValue(key, out string? value))
                continue;
            if (OptionTable.FindKey(key) is { } option)
                found.UnionWith(option.Check(value.Trim()));
            else
                found.Add(new InvalidOption(OptionScope.File, key, value, new LocalizedText("the settings are {0}", string.Join(", ", OptionTable.Keys(OptionScope.File)))));
        }
    }
}
