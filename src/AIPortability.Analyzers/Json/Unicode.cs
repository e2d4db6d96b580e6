namespace AIPortability.Analyzers.Json;

/// <summary>What a file in a Unicode encoding can hold.</summary>
internal static class Unicode
{
    /// <summary>Whether every surrogate in the text is one half of a pair.</summary>
    public static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return false;
            i++;
        }

        return true;
    }
}
