using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Reading;

/// <summary>
/// Where a file's text is worth a look: before the syntax is asked, and for most files instead of it. It finds too much rather than too little
/// (comments, and code that only looks like a text), and for a file without such places it allocates nothing.
/// </summary>
internal static class TextScan
{
    private const string SchemeEnd = "://";

    // A shorter run of letters and digits is no key. Words of this length without a digit or a hyphen are names of types and methods, but for very long ones.
    private const int ShortestRun = 20;
    private const int LongRun = 40;

    // A longer run of characters without a slash is no address.
    private const int LongestAuthority = 1024;

    /// <summary>The places in the order of the text, or null for none.</summary>
    public static List<int>? Places(string text)
    {
        List<int>? places = null;
        for (int at = text.IndexOf(SchemeEnd, StringComparison.Ordinal); at >= 0; at = text.IndexOf(SchemeEnd, at + 1, StringComparison.Ordinal))
            Add(text, at, ref places);
        for (int at = text.IndexOf('"'); at >= 0; at = text.IndexOf('"', at + 1))
        {
            if (MayBeHost(text, at + 1))
                Add(text, at + 1, ref places);
        }

        for (int at = ShortestRun - 1; at < text.Length; at += ShortestRun)
        {
            if (IsRunCharacter(text[at]) && KeyAround(text, ref at) is var start and >= 0)
                Add(text, start, ref places);
        }

        for (int at = text.IndexOf('\\'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('\\', at + 1))
        {
            if (HidesCharacter(text, at + 1))
                Add(text, at, ref places);
        }

        places?.Sort();
        return places;
    }

    /// <summary>True for an escape of a letter, a digit or a sign of an address or a key: the source does not show what the text says.</summary>
    private static bool HidesCharacter(string text, int escape)
    {
        int most = text[escape] switch { 'u' or 'x' => 4, 'U' => 8, _ => 0 };
        int value = 0;
        for (int i = escape + 1; i <= escape + most && i < text.Length && Uri.IsHexDigit(text[i]); i++)
            value = (value << 4) + Uri.FromHex(text[i]);
        return value is > ' ' and <= '~';
    }

    /// <summary>True where a text begins like <c>host.name/</c>, <c>//host</c> or <c>host:port</c>, and for the first line of a raw text.</summary>
    private static bool MayBeHost(string text, int start)
    {
        bool hasDotOrPort = false, isName = true, inPort = false;
        for (int i = start; i < text.Length && i - start <= LongestAuthority; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '.':
                    hasDotOrPort = true;
                    break;
                case ':':
                    if (i + 1 == text.Length || text[i + 1] is not (>= '0' and <= '9'))
                        return false;
                    hasDotOrPort = inPort = true;
                    break;
                case '@':
                    (hasDotOrPort, isName, inPort) = (false, true, false);
                    break;
                case '/':
                    return i == start ? i + 1 < text.Length && text[i + 1] == '/' : hasDotOrPort && isName;
                case '"' or '?' or '#' or '{':
                    return hasDotOrPort && isName && i > start;
                case '\r' or '\n':
                    return i == start && start >= 3 && text[start - 2] == '"' && text[start - 3] == '"';
                case <= ' ' or '\\' or '<' or '>':
                    return false;
                default:
                    isName = isName && (inPort || IsRunCharacter(c) || c > '\x7F');
                    break;
            }
        }

        return false;
    }

    /// <summary>Where the run around a position begins, when it may be a key, else -1. The position moves to the last one of the run.</summary>
    private static int KeyAround(string text, ref int at)
    {
        int start = at;
        while (start > 0 && IsRunCharacter(text[start - 1]))
            start--;
        while (at + 1 < text.Length && IsRunCharacter(text[at + 1]))
            at++;
        return MayBeKey(text, start) ? start : -1;
    }

    /// <summary>True for the beginning of a run that is long enough for a key.</summary>
    public static bool MayBeKey(string text, int start)
    {
        bool isMarked = start > 0 && text[start - 1] == '"';
        int end = start;
        for (; end < text.Length && IsRunCharacter(text[end]); end++)
            isMarked |= text[end] is '-' or (>= '0' and <= '9');
        bool isGuid = end - start == 36 && text[start + 8] == '-' && text[start + 13] == '-' && text[start + 18] == '-' && text[start + 23] == '-';
        return !isGuid && (end - start >= LongRun || (isMarked && end - start >= ShortestRun));
    }

    private static bool IsRunCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';

    /// <summary>Adds a place that no comment fills the line of.</summary>
    private static void Add(string text, int place, ref List<int>? places)
    {
        int line = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
        while (line < place && text[line] is ' ' or '\t')
            line++;
        if (line + 1 < place && text[line] == '/' && text[line + 1] == '/')
            return;
        (places ??= new List<int>()).Add(place);
    }
}
