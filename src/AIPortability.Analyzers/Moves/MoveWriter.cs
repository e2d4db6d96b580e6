using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>
/// Writes values as properties of a diagnostic, below a prefix. What is written is always there: an absent property is never a default,
/// so that one which is lost is missed.
/// </summary>
internal sealed class MoveWriter
{
    private readonly ImmutableDictionary<string, string?>.Builder properties;
    private string prefix;

    public MoveWriter(ImmutableDictionary<string, string?>.Builder properties, string prefix)
    {
        this.properties = properties;
        this.prefix = prefix;
    }

    public MoveWriter Add(string name, string value)
    {
        properties.Add(prefix + name, value);
        return this;
    }

    public MoveWriter Add(string name, int number) => Add(name, number.ToString(CultureInfo.InvariantCulture));

    public MoveWriter Add(string name, bool flag) => Add(name, flag ? 1 : 0);

    public MoveWriter Add(string name, TextSpan span) => Add(name + ".start", span.Start).Add(name + ".length", span.Length);

    public MoveWriter Add<T>(string name, T value)
        where T : struct, Enum => Add(name, value.ToString());

    public MoveWriter List<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        Add(name, items.Count);
        string outer = prefix;
        int index = 0;
        foreach (T item in items)
        {
            prefix = PrefixOf(outer, name, ++index);
            write(item);
        }

        prefix = outer;
        return this;
    }

    public MoveWriter Optional<T>(string name, T? item, Action<T> write)
        where T : class => List(name, item is null ? Array.Empty<T>() : new[] { item }, write);

    /// <summary>The prefix of a list's item, counted from 1.</summary>
    public static string PrefixOf(string outer, string name, int index) => $"{outer}{name}.{index.ToString(CultureInfo.InvariantCulture)}.";
}
