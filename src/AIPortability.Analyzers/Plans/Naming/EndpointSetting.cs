using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue;

namespace AIPortability.Analyzers.Plans.Naming;

/// <summary>
/// How an address divides into a configured base and the rest, and which key holds the base. One key never stands for two protocols:
/// <c>AI:Endpoint</c> is the base of an OpenAI-compatible service of the project's first provider; every other gets a sub-section.
/// </summary>
/// <param name="Name">The key below the section: <c>Endpoint</c>, <c>Anthropic:Endpoint</c>, <c>BaseAddress</c>.</param>
/// <param name="BaseLength">How many characters of the address's text are the base.</param>
/// <param name="IsRoot">True when the base is scheme and host alone, and the code's own paths carry the version.</param>
internal readonly record struct EndpointSetting(string Name, int BaseLength, bool IsRoot)
{
    public static EndpointSetting Of(AddressText address, Provider? firstProvider)
    {
        if (address.IsWebSocket)
        {
            int query = address.Text.IndexOf('?');
            return new EndpointSetting(Section(address.Provider, firstProvider, Protocol.OpenAI) + "RealtimeEndpoint", query < 0 ? address.Text.Length : query, false);
        }

        BaseUrl? found = address.Provider.FindBase(address.Host, address.Path);
        int authorityEnd = address.Parts.AuthorityEnd;
        if (found is { Path.Length: > 0 } or { Protocol: Protocol.OpenAI })
            return new EndpointSetting(Section(address.Provider, firstProvider, found.Protocol) + "Endpoint", authorityEnd + found.Path.Length, found.Path.Length == 0);
        return new EndpointSetting(Section(address.Provider, firstProvider, RootProtocol(address.Provider)) + "BaseAddress", authorityEnd, true);
    }

    /// <summary>Nothing for the plain keys, else the provider's sub-section with its colon.</summary>
    public static string Section(Provider provider, Provider? firstProvider, Protocol protocol) =>
        protocol == Protocol.OpenAI && provider == firstProvider ? "" : provider.Section + ":";

    /// <summary>What is spoken below the bare host: OpenAI's protocol only where the provider has no other.</summary>
    public static Protocol RootProtocol(Provider provider)
    {
        foreach (BaseUrl baseUrl in provider.BaseUrls)
        {
            if (baseUrl.Protocol != Protocol.OpenAI)
                return Protocol.Native;
        }

        return provider.BaseUrls.Count == 0 ? Protocol.Native : Protocol.OpenAI;
    }
}
