using System;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>One pattern of the host table: see <see cref="ProviderHost"/> for what a pattern may say.</summary>
internal sealed class HostRow
{
    private readonly ProviderRow owner;
    private readonly string pattern;
    private readonly string? port;

    public HostRow(string pattern, uint hash, ProviderRow owner, HostRow? next)
    {
        int colon = pattern.IndexOf(':');
        this.pattern = colon < 0 ? pattern : pattern.Substring(0, colon);
        port = colon < 0 ? null : pattern.Substring(colon + 1);
        Pattern = pattern;
        Hash = hash;
        this.owner = owner;
        Next = next;
    }

    public string Pattern { get; }

    public uint Hash { get; }

    public HostRow? Next { get; }

    public Provider Provider => owner.Provider;

    /// <summary>The catalogue's row for this pattern.</summary>
    public ProviderHost Host
    {
        get
        {
            foreach (ProviderHost host in Provider.Hosts)
            {
                if (host.Pattern == Pattern)
                    return host;
            }

            throw new InvalidOperationException($"The host {Pattern} stands in the table and not in {Provider.Id}.");
        }
    }

    /// <summary>True when a URL with this path and host is an AI endpoint, and neither something else that the host serves nor a placeholder.</summary>
    public bool IsService(string path, string host) => Host.Serves(path) && !HostPlaceholder.Is(Pattern, host);

    /// <summary>The hash of a pattern's longest end without a wildcard: of <c>volces.com</c> for <c>ark.*.volces.com</c>.</summary>
    public static uint TailHash(string pattern)
    {
        int colon = pattern.IndexOf(':');
        int end = colon < 0 ? pattern.Length : colon;
        int star = pattern.LastIndexOf('*');
        int start = star < 0 ? 0 : pattern.IndexOf('.', star) + 1;
        uint hash = HostHash.Seed;
        for (int i = end - 1; i >= start; i--)
            hash = HostHash.Add(hash, pattern[i]);
        return hash;
    }

    public bool Matches(string text, in AddressParts parts)
    {
        if (port is not null && !HasPort(text, parts))
            return false;
        int h = parts.HostStart + parts.HostLength - 1;
        for (int p = pattern.Length - 1; p >= 0; p--)
        {
            if (pattern[p] != '*')
            {
                if (h < parts.HostStart || HostHash.Lower(text[h]) != pattern[p])
                    return false;
                h--;
                continue;
            }

            // A star takes at least one character; alone at the front it takes whole labels, elsewhere it stays inside one.
            if (h < parts.HostStart || text[h] == '.')
                return false;
            bool manyLabels = p == 0 && pattern.Length > 1 && pattern[1] == '.';
            while (h >= parts.HostStart && (manyLabels || text[h] != '.'))
                h--;
        }

        return h < parts.HostStart;
    }

    private bool HasPort(string text, in AddressParts parts)
    {
        int colon = parts.HostStart + parts.HostLength;
        return parts.AuthorityEnd - colon == port!.Length + 1
            && string.CompareOrdinal(text, colon + 1, port, 0, port.Length) == 0;
    }
}

/// <summary>A rolling hash over the characters of a host, ASCII letters in lower case (FNV-1a).</summary>
internal static class HostHash
{
    public const uint Seed = 2166136261;

    public static uint Add(uint hash, char c) => (hash ^ Lower(c)) * 16777619;

    public static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
