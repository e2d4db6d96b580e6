using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue.Clients;

namespace AIPortability.Analyzers.Plans.Naming;

/// <summary>Which services the clients of a project call: that of their library, or one whose address the code gives them.</summary>
internal sealed class ClientServices
{
    /// <summary>The addresses that other files than the client's declare, by their names; null for a name of several.</summary>
    private readonly Dictionary<string, AddressText?> declared = new(StringComparer.Ordinal);

    private readonly Dictionary<SdkRoute, Clients> clients = new();

    public ClientServices(IReadOnlyList<NamingFacts> facts)
    {
        foreach (NamingFacts file in facts)
        {
            foreach ((string name, AddressText address) in file.Declared)
                declared[name] = declared.TryGetValue(name, out AddressText? other) && other?.Text != address.Text ? null : address;
        }

        foreach (NamingFacts file in facts)
        {
            foreach (NamedClient client in file.Clients)
                Add(client);
        }
    }

    /// <summary>The address that a client is given; null where it is given none, or one that no file shows.</summary>
    public AddressText? AddressOf(GivenAddress given)
    {
        if (given.Text is not null)
            return given.Text;
        foreach (string name in given.Names)
        {
            if (declared.TryGetValue(name, out AddressText? address) && address is not null)
                return address;
        }

        return null;
    }

    /// <summary>False for a library whose clients all are given the address of a service: then its own is none of the project's.</summary>
    public bool UsesOwn(SdkRoute sdk) => !clients.TryGetValue(sdk, out Clients? known) || known.UseOwn || known.Addresses.Count == 0;

    /// <summary>What calls for a client that is made out of sight: null for the library's own service.</summary>
    /// <param name="sdk">The library.</param>
    /// <param name="address">The address of the only service that its clients call.</param>
    /// <returns>False where they call several.</returns>
    public bool TryFindOnly(SdkRoute sdk, out AddressText? address)
    {
        address = null;
        if (!clients.TryGetValue(sdk, out Clients? known) || known.Addresses.Count == 0)
            return true;
        address = known.Addresses[0];
        return known.Addresses.Count == 1 && !known.UseOwn;
    }

    private void Add(NamedClient client)
    {
        AddressText? address = AddressOf(client.Given);
        if (address is null && !client.ChoosesEndpoint)
            return;
        if (!clients.TryGetValue(client.Sdk, out Clients? known))
            clients.Add(client.Sdk, known = new Clients());
        if (address is null || IsOn(address, client.Sdk.Host))
            known.UseOwn = true;
        else if (!known.Addresses.Exists(other => IsOn(other, address.Host)))
            known.Addresses.Add(address);
    }

    private static bool IsOn(AddressText address, string host) => string.Equals(address.Host, host, StringComparison.OrdinalIgnoreCase);

    private sealed class Clients
    {
        /// <summary>One for each other host.</summary>
        public List<AddressText> Addresses { get; } = new();

        /// <summary>True where a client is given none, or the library's own.</summary>
        public bool UseOwn { get; set; }
    }
}
