namespace AIPortability.Analyzers.Catalogue;

/// <summary>
/// Finds the provider of a host. The table holds the patterns alone: a provider's class is touched when one of its hosts is met.
/// A look-up reads the host once, from its end, and allocates nothing.
/// </summary>
internal static class HostTable
{
    private const int BucketCount = 512;
    private static readonly HostRow?[] Buckets = Build();

    /// <summary>The row whose pattern matches the address in <paramref name="text"/>, or null.</summary>
    public static HostRow? Find(string text, in AddressParts parts)
    {
        HostRow? best = null;
        uint hash = HostHash.Seed;
        for (int i = parts.HostStart + parts.HostLength - 1; i >= parts.HostStart; i--)
        {
            hash = HostHash.Add(hash, text[i]);
            if (i > parts.HostStart && text[i - 1] != '.')
                continue;
            for (HostRow? row = Buckets[hash % BucketCount]; row is not null; row = row.Next)
            {
                if (row.Hash == hash && row.Matches(text, parts))
                    best = row;
            }
        }

        return best;
    }

    /// <summary>The row for the host of an address at the start of <paramref name="text"/>; whether its path is one of an AI endpoint, <see cref="HostRow.IsService"/> says.</summary>
    public static HostRow? FindAddress(string text, out AddressParts parts) =>
        AddressParts.TryRead(text, out parts) ? Find(text, parts) : null;

    /// <summary>
    /// False where source code shows that no host of the table begins at a place within a literal. A literal that ends before the host does may be
    /// continued by another one.
    /// </summary>
    public static bool MayHaveHostAt(string source, int start)
    {
        int host = start, end = start, port = -1;
        for (; end < source.Length && source[end] is var c && c is not ('/' or '?' or '#' or '"' or '{' or '\\' or <= ' '); end++)
        {
            if (c == '@')
                (host, port) = (end + 1, -1);
            else if (c == ':' && port < 0)
                port = end;
        }

        int hostEnd = port < 0 ? end : port;
        if (hostEnd > host && source[hostEnd - 1] == '.')
            hostEnd--;
        return Find(source, new AddressParts(start, host, hostEnd - host, end, host > start)) is not null || IsContinued(source, end);
    }

    private static bool IsContinued(string source, int end)
    {
        if (end >= source.Length || source[end] is not ('"' or '\\'))
            return false;
        int next = end + 1;
        while (next < source.Length && (source[next] == '"' || char.IsWhiteSpace(source[next])))
            next++;
        return source[end] == '\\' || (next < source.Length && source[next] is '+' or '/'); // a comment may stand before it
    }

    private static HostRow?[] Build()
    {
        var buckets = new HostRow?[BucketCount];
        foreach (ProviderRow provider in ProviderTable.Rows)
        {
            foreach (string pattern in provider.Hosts)
            {
                uint hash = HostRow.TailHash(pattern);
                ref HostRow? bucket = ref buckets[hash % BucketCount];
                bucket = new HostRow(pattern, hash, provider, bucket);
            }
        }

        return buckets;
    }
}
