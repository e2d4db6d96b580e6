using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Context;

/// <summary>The values that an option can have.</summary>
/// <param name="Allowed">In words, as messages and docs/settings.md give them.</param>
/// <param name="Check">What is wrong with a value that has no blanks around it; nothing for one that can be read.</param>
internal sealed record OptionValues(string Allowed, Func<string, IReadOnlyList<InvalidValue>> Check)
{
    private static readonly InvalidValue[] None = new InvalidValue[0];

    /// <summary>A path in the configuration.</summary>
    public static OptionValues IdentifierPath { get; } = Matching("an identifier, or identifiers joined by ':'", IsIdentifierPath);

    /// <summary>Hosts and patterns of hosts.</summary>
    public static OptionValues Hosts { get; } = Matching("host names separated by ',', each without scheme and path", IsHostList);

    /// <summary>Codes of countries and of their parts.</summary>
    public static OptionValues Regions { get; } = new(DeploymentRegions.Allowed, value => DeploymentRegions.Parse(value).Problems);

    /// <summary>One of some words, in whatever case.</summary>
    public static OptionValues OneOf(params string[] words) =>
        Matching(string.Join(", ", words), value => Array.Exists(words, word => word.Equals(value, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The name of one of some values of an enum; of any of them where none is given.</summary>
    public static OptionValues OneOf<T>(params T[] values)
        where T : struct, Enum =>
        OneOf(Array.ConvertAll(values.Length > 0 ? values : (T[])Enum.GetValues(typeof(T)), value => value.ToString().ToLowerInvariant()));

    /// <summary>Those of an option that others define too: what they write in it is not for this package to judge.</summary>
    public static OptionValues OfOthers(string allowed) => new(allowed, static _ => None);

    private static OptionValues Matching(string allowed, Func<string, bool> isValid) => new(
        allowed, value => isValid(value) ? None : new[] { new InvalidValue(value, new LocalizedText("write {0}", new LocalizedText(allowed))) });

    private static bool IsIdentifierPath(string value)
    {
        bool atStart = true;
        foreach (char c in value)
        {
            if (c == ':' && !atStart)
                atStart = true;
            else if (char.IsLetter(c) || c == '_' || (!atStart && char.IsDigit(c)))
                atStart = false;
            else
                return false;
        }

        return !atStart;
    }

    private static bool IsHostList(string value)
    {
        foreach (string part in value.Split(','))
        {
            string host = part.Trim();
            if (host.StartsWith("*.", StringComparison.Ordinal))
                host = host.Substring(2);
            if (host.Length > 0 && Uri.CheckHostName(host) == UriHostNameType.Unknown)
                return false;
        }

        return true;
    }
}
