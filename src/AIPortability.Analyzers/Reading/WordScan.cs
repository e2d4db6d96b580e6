using System;
using System.Collections.Generic;
using System.Threading;

namespace AIPortability.Analyzers.Reading;

/// <summary>Reads the words of a text. Lines that are comments are passed over; a word in another comment or in a text counts.</summary>
internal static class WordScan
{
    private const int CancellationStep = 1 << 16;
    private static readonly WordPlaces None = new(System.Array.Empty<int>(), System.Array.Empty<int>(), System.Array.Empty<int>());

    /// <summary>Generic names that say of a class that configuration is bound to it.</summary>
    public static readonly string[] BindingNames =
    {
        "Configure", "PostConfigure", "AddOptions", "AddOptionsWithValidateOnStart", "Get", "IOptions", "IOptionsMonitor", "IOptionsSnapshot",
    };

    /// <summary>Used again and again by the thread that reads: it is emptied for each file.</summary>
    [ThreadStatic]
    private static HashSet<int>? words;

    /// <summary>The hashes of the words, sorted, and the places of some of them.</summary>
    public static (int[] Hashes, WordPlaces Places) Read(string text, CancellationToken cancellation)
    {
        HashSet<int> found = words ??= new HashSet<int>();
        found.Clear();
        List<int>? creations = null, boundTypes = null, models = null;
        int next = CancellationStep;
        for (int i = 0; i < text.Length; i++)
        {
            if (i > next)
            {
                cancellation.ThrowIfCancellationRequested();
                next = i + CancellationStep;
            }

            char c = text[i];
            if (!IsWordStart(c))
            {
                if (c == '/' && i + 1 < text.Length && text[i + 1] == '/' && BeginsLine(text, i))
                    i = LineEnd(text, i) - 1;
                continue;
            }

            int start = i, hash = WordHash.Add(WordHash.Seed, c);
            for (i++; i < text.Length && IsWordCharacter(text[i]); i++)
                hash = WordHash.Add(hash, text[i]);
            found.Add(hash);
            int after = i;
            while (after < text.Length && text[after] == ' ')
                after++;
            char follower = after < text.Length ? text[after] : ' ';
            if (follower == '(' && (Is(text, start, i, "new") || Is(text, start, i, "base")))
                Add(start, ref creations);
            else if (follower == '(' ? Is(text, start, i, "Bind") || Is(text, start, i, "typeof") : follower == '<' && IsBinding(text, start, i))
                Add(start, ref boundTypes);
            else if (follower == '=' && IsOfModel(text, start, i) && !(after + 1 < text.Length && text[after + 1] is '=' or '>'))
                Add(start, ref models);
            i--;
        }

        var hashes = new int[found.Count];
        found.CopyTo(hashes);
        System.Array.Sort(hashes);
        return (hashes, creations is null && boundTypes is null && models is null ? None : new WordPlaces(Array(creations), Array(boundTypes), Array(models)));

        static int[] Array(List<int>? places) => places?.ToArray() ?? None.Creations;
    }

    private static void Add(int place, ref List<int>? places) => (places ??= new List<int>()).Add(place);

    private static bool IsBinding(string text, int start, int end)
    {
        if (text[start] is not ('C' or 'P' or 'A' or 'G' or 'I'))
            return false;
        foreach (string word in BindingNames)
        {
            if (Is(text, start, end, word))
                return true;
        }

        return false;
    }

    private static bool IsOfModel(string text, int start, int end) =>
        text.IndexOf("odel", start, end - start, StringComparison.Ordinal) >= 0 || Is(text, start, end, "DeploymentName");

    private static bool Is(string text, int start, int end, string word) =>
        end - start == word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0;

    private static bool BeginsLine(string text, int place)
    {
        int i = place - 1;
        while (i >= 0 && text[i] is ' ' or '\t')
            i--;
        return i < 0 || text[i] is '\n' or '\r';
    }

    private static int LineEnd(string text, int from)
    {
        int end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }

    // Beyond ASCII stand the letters of other languages, and what is no letter does no harm.
    private static bool IsWordStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or > '\x7F';

    private static bool IsWordCharacter(char c) => IsWordStart(c) || c is >= '0' and <= '9';
}
