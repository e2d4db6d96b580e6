namespace AIPortability.Analyzers.Reading;

/// <summary>The hash of a word (FNV-1a), which a scan computes character by character.</summary>
internal static class WordHash
{
    public const int Seed = unchecked((int)2166136261);

    public static int Add(int hash, char c) => unchecked((hash ^ c) * 16777619);

    public static int Of(string word)
    {
        int hash = Seed;
        foreach (char c in word)
            hash = Add(hash, c);
        return hash;
    }
}
