using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers.Context;

/// <summary>An option that cannot be read, or a key that no option has.</summary>
/// <param name="Scope">Where it is written.</param>
/// <param name="Key">The key or the property.</param>
/// <param name="Value">The value, or the part of it, as given.</param>
/// <param name="Advice">What to write, in words that end the message.</param>
internal sealed record InvalidOption(OptionScope Scope, string Key, string Value, LocalizedText Advice)
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

    /// <summary>The file that gives a property this value; none where no file does, or for a key, because the compiler does not say which file gave it.</summary>
    public Location LocationIn(IReadOnlyList<ProjectFile> files)
    {
        if (Scope == OptionScope.File)
            return Location.None;
        foreach (ProjectFile file in files)
        {
            if (file.FindProperty(Key, Value) is { } location)
                return location;
        }

        return Location.None;
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
