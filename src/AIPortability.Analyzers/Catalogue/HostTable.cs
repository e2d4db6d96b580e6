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

    /// <summary>The row for the host of an address at the start of <paramref name="text"/>; whether its path is one of an AI endpoint, <see cref="ProviderHost.Serves"/> says.</summary>
    public static HostRow? FindAddress(string text, out AddressParts parts) =>
        AddressParts.TryRead(text, out parts) ? Find(text, parts) : null;

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
