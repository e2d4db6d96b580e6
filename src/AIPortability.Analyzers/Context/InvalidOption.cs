using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Context;

/// <summary>An option that cannot be read, or a key that no option has.</summary>
/// <param name="Scope">Where it is written.</param>
/// <param name="Key">The key or the property.</param>
/// <param name="Value">The value, or the part of it, as given.</param>
/// <param name="Advice">What to write, in words that end the message.</param>
internal sealed record InvalidOption(OptionScope Scope, string Key, string Value, LocalizedText Advice)
{
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
}
