using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>The base URLs that are documented for the very host of an address. For a host without one nothing is known, and nothing is said.</summary>
internal sealed class HostBases
{
    private readonly List<BaseUrl> all = new();

    public HostBases(AddressText address)
    {
        foreach (BaseUrl row in address.Provider.BaseUrls)
        {
            if (row.IsAt(address.HostPattern))
                all.Add(row);
        }
    }

    /// <summary>The paths at which a protocol is spoken.</summary>
    public List<string> PathsOf(Protocol protocol)
    {
        var paths = new List<string>();
        foreach (BaseUrl row in all)
        {
            if (row.Protocol == protocol && !paths.Contains(row.Path))
                paths.Add(row.Path);
        }

        return paths;
    }

    /// <summary>True for the path of a base URL, whatever is spoken there.</summary>
    public bool Has(string path) => all.Exists(row => row.Path == path);

    public bool Has(string path, Protocol protocol) => all.Exists(row => row.Path == path && row.Protocol == protocol);

    /// <summary>True for a path at which a base URL is followed by an operation.</summary>
    public bool Serves(string path) => all.Exists(row => row.IsPathPrefixOf(path) && Operations.Begins(path.Substring(row.Path.Length)));
}
