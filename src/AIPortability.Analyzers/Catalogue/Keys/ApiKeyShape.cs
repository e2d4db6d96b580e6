using System;

namespace AIPortability.Analyzers.Catalogue.Keys;

/// <summary>
/// The shape of one kind of key, so distinctive that no other text has it: a prefix and a run of characters, with a marker and a
/// second run in some kinds. Shapes that several providers share, such as <c>sk-</c> and 48 characters, are not among them.
/// </summary>
/// <param name="provider">Whose key it is; asked when one is found.</param>
/// <param name="prefix">What the key begins with; the only part of it that may be printed.</param>
/// <param name="body">What follows the prefix, up to the marker where there is one.</param>
/// <param name="source">Where the shape was read.</param>
internal sealed class ApiKeyShape(Func<Provider> provider, string prefix, ApiKeyRun body, Source source)
{
    public string Prefix { get; } = prefix;

    public ApiKeyRun Body { get; } = body;

    public Source Source { get; } = source;

    /// <summary>A text inside the key, or empty.</summary>
    public string Marker { get; init; } = "";

    /// <summary>What follows the marker.</summary>
    public ApiKeyRun Tail { get; init; }

    /// <summary>True when prefix and length may be another word's: the key then has to show digits and letters of both cases.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Who gave the key, where that is not the provider alone.</summary>
    public string? Holder { get; init; }

    public Provider Provider => provider();

    public int ShortestLength => Prefix.Length + Body.Shortest + Marker.Length + Tail.Shortest;

    /// <summary>The length of the key that begins at <paramref name="start"/>, or 0 when there is none.</summary>
    public int LengthAt(string text, int start)
    {
        if (string.CompareOrdinal(text, start, Prefix, 0, Prefix.Length) != 0 || !IsBoundary(text, start - 1))
            return 0;
        int body = start + Prefix.Length;
        int end = Marker.Length == 0 ? Body.EndAt(text, body) : EndBehindMarker(text, body);
        return end >= 0 && IsBoundary(text, end) && (!IsWeak || IsMixed(text, body, end)) ? end - start : 0;
    }

    private int EndBehindMarker(string text, int body)
    {
        int from = body + Body.Shortest;
        int count = Math.Min(Body.Longest - Body.Shortest + Marker.Length, text.Length - from);
        if (count < Marker.Length)
            return -1;
        int marker = text.IndexOf(Marker, from, count, StringComparison.Ordinal);
        return marker >= 0 && Body.Covers(text, body, marker) ? Tail.EndAt(text, marker + Marker.Length) : -1;
    }

    /// <summary>Where no prefix shows the beginning, a dot or a slash beside the text makes it a part of a file's name or a path.</summary>
    private bool IsBoundary(string text, int index)
    {
        if (index < 0 || index >= text.Length)
            return true;
        char c = text[index];
        return !ApiKeyRun.IsKeyCharacter(c) && (Prefix.Length > 0 || c is not ('.' or '/' or '\\'));
    }

    private static bool IsMixed(string text, int start, int end)
    {
        bool hasDigit = false, hasLower = false, hasUpper = false;
        for (int i = start; i < end; i++)
        {
            hasDigit |= text[i] is >= '0' and <= '9';
            hasLower |= text[i] is >= 'a' and <= 'z';
            hasUpper |= text[i] is >= 'A' and <= 'Z';
        }

        return hasDigit && hasLower && hasUpper;
    }
}
