using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>
/// Reads what <see cref="MoveWriter"/> wrote. A value that is missing or makes no sense breaks the reader, which says so at the end: whatever
/// was read is then not to be used.
/// </summary>
internal sealed class MoveReader
{
    private readonly ImmutableDictionary<string, string?> properties;
    private readonly int textLength;
    private string prefix;

    public MoveReader(ImmutableDictionary<string, string?> properties, string prefix, int textLength)
    {
        this.properties = properties;
        this.prefix = prefix;
        this.textLength = textLength;
    }

    public bool IsBroken { get; private set; }

    public string Text(string name) => properties.TryGetValue(prefix + name, out string? value) && value is not null ? value : Broken("");

    /// <summary>A text that says something.</summary>
    public string Name(string name) => Text(name) is { Length: > 0 } text ? text : Broken("");

    public string Identifier(string name) => Text(name) is var text && SyntaxFacts.IsValidIdentifier(text) ? text : Broken("");

    /// <summary>An identifier, or null for an empty text.</summary>
    public string? IdentifierOrNone(string name) => Text(name) is not { Length: > 0 } text ? null : SyntaxFacts.IsValidIdentifier(text) ? text : Broken("");

    public bool Flag(string name) => Number(name, 0, 1) == 1;

    /// <summary>A position in the text, or -1.</summary>
    public int Position(string name) => Number(name, -1, textLength);

    public TextSpan Span(string name)
    {
        int start = Number(name + ".start", 0, textLength);
        return new TextSpan(start, Number(name + ".length", 0, textLength - start));
    }

    /// <summary>One of the names as it was written, and neither a number nor a list of names.</summary>
    public T Enum<T>(string name)
        where T : struct, Enum
    {
        string text = Text(name);
        return System.Enum.TryParse(text, out T value) && System.Enum.IsDefined(typeof(T), value) && value.ToString() == text ? value : Broken(default(T));
    }

    /// <summary>The value that a tag stands for.</summary>
    public T? Tagged<T>(string name, IReadOnlyList<(string Tag, Func<MoveReader, T> Read)> tags)
        where T : class
    {
        string text = Text(name);
        foreach ((string tag, Func<MoveReader, T> read) in tags)
        {
            if (tag == text)
                return read(this);
        }

        return Broken<T?>(null);
    }

    /// <summary>As many items as were written, and at least so many as are needed.</summary>
    public ValueList<T> List<T>(string name, int least, Func<MoveReader, T?> read)
    {
        var items = new List<T>();
        string outer = prefix;
        int count = Number(name, least, properties.Count);
        for (int i = 1; i <= count && !IsBroken; i++)
        {
            prefix = MoveWriter.PrefixOf(outer, name, i);
            if (read(this) is { } item)
                items.Add(item);
        }

        prefix = outer;
        return new ValueList<T>(items);
    }

    public T? Optional<T>(string name, Func<MoveReader, T> read)
        where T : class => List(name, 0, read) switch
    {
        { Count: 0 } => null,
        { Count: 1 } one => one[0],
        _ => Broken<T?>(null),
    };

    private int Number(string name, int least, int most) =>
        int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most
            ? number
            : Broken(Math.Max(least, 0));

    /// <summary>The value, and no move.</summary>
    public T Broken<T>(T value)
    {
        IsBroken = true;
        return value;
    }
}
