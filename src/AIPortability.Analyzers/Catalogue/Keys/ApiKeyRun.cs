namespace AIPortability.Analyzers.Catalogue.Keys;

/// <summary>The characters that a part of a key is made of.</summary>
internal enum ApiKeyCharacters
{
    /// <summary><c>0-9a-f</c></summary>
    LowerHex,

    /// <summary><c>0-9A-Za-z</c></summary>
    Alphanumeric,

    /// <summary><c>0-9A-Za-z_</c></summary>
    Word,

    /// <summary><c>0-9A-Za-z_-</c>, the alphabet of base64 in URLs.</summary>
    UrlSafe,
}

/// <summary>A part of a key: so many characters of one set.</summary>
internal readonly record struct ApiKeyRun(ApiKeyCharacters Characters, int Shortest, int Longest)
{
    /// <summary>True for what a key is made of; a key ends where another character stands.</summary>
    public static bool IsKeyCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';

    /// <summary>The end of the run that begins at <paramref name="start"/>, or -1 when it is too short; more of the same may follow it.</summary>
    public int EndAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < Longest && Has(text[end]))
            end++;
        return end - start >= Shortest ? end : -1;
    }

    /// <summary>True when every character from <paramref name="start"/> to <paramref name="end"/> is one of the set.</summary>
    public bool Covers(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Has(text[i]))
                return false;
        }

        return true;
    }

    public bool Has(char c) => Characters switch
    {
        ApiKeyCharacters.LowerHex => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'),
        ApiKeyCharacters.Alphanumeric => IsKeyCharacter(c) && c is not ('_' or '-'),
        ApiKeyCharacters.Word => IsKeyCharacter(c) && c != '-',
        _ => IsKeyCharacter(c),
    };
}
