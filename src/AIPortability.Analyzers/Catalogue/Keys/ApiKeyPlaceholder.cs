using System;

namespace AIPortability.Analyzers.Catalogue.Keys;

/// <summary>
/// Texts that stand where a key is wanted and are none: <c>sk-xxxx</c>, <c>&lt;your-key&gt;</c>, <c>not-needed</c>, the name of a setting.
/// In a random key each sign of a placeholder turns up less than once in a thousand.
/// </summary>
internal static class ApiKeyPlaceholder
{
    // The shortest keys that providers hand out have 32 characters; a password for a server of one's own may have fewer.
    private const int ShortestKey = 16;

    // 32 random hexadecimal digits have 3.6 bits a character and lie above 3 in all but one of 10,000; eight characters, repeated, have 3.
    private const double LowestEntropy = 3.0;
    private const int EntropyLength = 256;

    // 000000, 123456, abcdef
    private const int ShortestSeries = 6;

    // A name of this many letters, without a digit, may be a key of one kind: sk- and 48 lower-case letters.
    private const int LongestName = 32;

    private static readonly string[] Words =
    {
        "example", "placeholder", "your", "insert", "dummy", "test", "fake", "redacted", "sample", "change", "replace", "mock", "demo", "todo",
        "secret", "invalid", "deadbeef", "qwerty", "xxxx", "apikey", "api-key", "api_key", "here", "abc123",
    };

    /// <summary>True when a whole literal, given to a client as its key, cannot be one.</summary>
    public static bool Is(string text) =>
        text.Length < ShortestKey || HasOtherCharacter(text) || IsName(text) || IsBody(text, 0, text.Length);

    /// <summary>True when the characters behind the prefix of a key are made up.</summary>
    public static bool IsBody(string text, int start, int length) =>
        HasSeries(text, start, length) || HasWord(text, start, length) || Entropy(text, start, Math.Min(length, EntropyLength)) <= LowestEntropy;

    /// <summary>White space, and the signs of templates: <c>&lt;key&gt;</c>, <c>{key}</c>, <c>$(Key)</c>, <c>%KEY%</c>, <c>sk-…</c>, <c>***</c>.</summary>
    private static bool HasOtherCharacter(string text)
    {
        foreach (char c in text)
        {
            if (c is <= ' ' or > '~' or '<' or '>' or '{' or '}' or '[' or ']' or '(' or ')' or '$' or '%' or '*')
                return true;
        }

        return text.Contains("..");
    }

    /// <summary>Words without a digit: <c>no-key-required-here</c>, <c>Some:Section:Name</c>.</summary>
    private static bool IsName(string text)
    {
        const int LongestPrefix = 3;
        bool hasSeparator = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
                return false;
            hasSeparator |= i >= LongestPrefix && text[i] is '-' or '_' or '.' or ':';
        }

        return hasSeparator || text.Length < LongestName;
    }

    /// <summary>The same character several times over, or characters that follow each other in their order.</summary>
    private static bool HasSeries(string text, int start, int length)
    {
        int same = 1, rising = 1;
        for (int i = start + 1; i < start + length; i++)
        {
            same = text[i] == text[i - 1] ? same + 1 : 1;
            rising = text[i] == text[i - 1] + 1 ? rising + 1 : 1;
            if (same >= ShortestSeries || rising >= ShortestSeries)
                return true;
        }

        return false;
    }

    /// <summary>A word as people write it (<c>test</c>, <c>TEST</c>, <c>Test</c>): <c>tEsT</c> is chance.</summary>
    private static bool HasWord(string text, int start, int length)
    {
        foreach (string word in Words)
        {
            int end = start + length;
            for (int at = Find(start); at >= 0; at = Find(at + 1))
            {
                if (IsInOneCase(text, at, word.Length))
                    return true;
            }

            int Find(int from) => end - from < word.Length ? -1 : text.IndexOf(word, from, end - from, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private static bool IsInOneCase(string text, int start, int length)
    {
        bool isUpper = text[start + 1] is >= 'A' and <= 'Z';
        for (int i = start; i < start + length; i++)
        {
            bool fits = isUpper ? text[i] is not (>= 'a' and <= 'z') : i == start || text[i] is not (>= 'A' and <= 'Z');
            if (!fits)
                return false;
        }

        return true;
    }

    /// <summary>Shannon's entropy in bits a character: log2(n) less the mean of log2 of each character's count.</summary>
    private static double Entropy(string text, int start, int length)
    {
        double sum = 0;
        for (int i = start; i < start + length; i++)
        {
            int count = 0;
            for (int j = start; j < start + length; j++)
            {
                if (text[j] == text[i])
                    count++;
            }

            sum += Math.Log(count, 2);
        }

        return Math.Log(length, 2) - (sum / length);
    }
}
