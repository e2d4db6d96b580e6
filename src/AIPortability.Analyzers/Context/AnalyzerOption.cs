using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers.Context;

/// <summary>One option of this package.</summary>
/// <param name="Scope">Where it is written.</param>
/// <param name="Key">The key as users write it, with its prefix.</param>
/// <param name="Default">What counts where nothing is given, or nothing that can be read.</param>
/// <param name="Values">What can be given.</param>
internal sealed record AnalyzerOption(OptionScope Scope, string Key, string Default, OptionValues Values)
{
    /// <summary>What the keys of <see cref="OptionScope.File"/> begin with. A key that does, and is none of them, is a mistake.</summary>
    public const string Prefix = "ai_portability.";

    // The compiler hands a property that it is told of (CompilerVisibleProperty) to analyzers under this name.
    private const string PropertyPrefix = "build_property.";

    /// <summary>What was given, without blanks around it; empty where nothing was, because a property without a value arrives like one that nobody wrote.</summary>
    public string Given(AnalyzerConfigOptions options) =>
        options.TryGetValue(Scope == OptionScope.Project ? PropertyPrefix + Key : Key, out string? value) ? value.Trim() : "";

    /// <summary>What counts.</summary>
    public string Read(AnalyzerConfigOptions options) => Given(options) is { Length: > 0 } value && Values.Check(value).Count == 0 ? value : Default;

    /// <summary>What counts, of an option whose values are the names of an enum.</summary>
    public T Read<T>(AnalyzerConfigOptions options)
        where T : struct, Enum => Enum.TryParse(Read(options), ignoreCase: true, out T value) ? value : default;

    /// <summary>What cannot be read of a value.</summary>
    public IEnumerable<InvalidOption> Check(string value)
    {
        foreach (InvalidValue invalid in Values.Check(value))
            yield return new InvalidOption(Scope, Key, invalid.Value, invalid.Advice);
    }
}
