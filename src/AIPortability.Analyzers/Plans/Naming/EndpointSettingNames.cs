using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Clients;

namespace AIPortability.Analyzers.Plans.Naming;

/// <summary>
/// The keys of a project's addresses. Of the providers that its code names, by address or by client, the one that stands first in the
/// catalogue gets the plain keys; and where two addresses would share a key (two regions, two resources), one keeps it and the other gets a
/// sub-section named after its host: else configuring the one would move the other. Catalogue and spelling decide, not counts or positions,
/// so that a fix at one site does not rename the key of another.
/// </summary>
internal sealed class EndpointSettingNames
{
    private readonly ClientServices services;
    private readonly Content content;

    /// <param name="facts">What the files of the project say.</param>
    public EndpointSettingNames(IReadOnlyList<NamingFacts> facts)
    {
        services = new ClientServices(facts);
        content = Content.Of(facts, services);
    }

    public EndpointSetting Of(AddressText address)
    {
        EndpointSetting key = EndpointSetting.Of(address, content.FirstProvider);
        return key with { Name = content.NameOf(SettingCandidate.Of(address, key)) };
    }

    /// <summary>
    /// The key of the base URL on the host of an address that is scheme and host alone; null where the two may not be of one protocol, so that the one
    /// does not follow from the other.
    /// </summary>
    public string? OriginOf(AddressText address, EndpointSetting key) => BaseOn(address, key) is { } whole ? Of(whole).Name : null;

    private static AddressText? BaseOn(AddressText address, EndpointSetting key)
    {
        if (!key.IsRoot || EndpointSetting.RootProtocol(address.Provider) != Protocol.OpenAI || address.Provider.FindBase(address.Host, address.Path) is not null)
            return null;
        foreach (BaseUrl row in address.Provider.BaseUrls)
        {
            if (row.Path.Length > 0 && row.IsAt(address.HostPattern))
                return address with { Text = address.Text.Substring(0, key.BaseLength) + row.Path, IsWhole = true };
        }

        return null;
    }

    private string Of(SdkRoute sdk) => content.NameOf(SettingCandidate.Of(sdk, content.FirstProvider));

    /// <summary>The service that a client calls; null where the code does not show which of several it is.</summary>
    /// <param name="sdk">The library.</param>
    /// <param name="given">What the client is given.</param>
    /// <param name="choosesEndpoint">True where it is made: then it calls its library's service where it is given no address.</param>
    public ClientService? ServiceOf(SdkRoute sdk, GivenAddress given, bool choosesEndpoint)
    {
        AddressText? address = services.AddressOf(given);
        if (address is null && sdk.IsOfAnyProvider)
            return new ClientService(sdk.Provider, sdk.Host, "Endpoint");
        if (address is null && !choosesEndpoint && !given.IsOfMadeClient && !services.TryFindOnly(sdk, out address))
            return null;
        return address is null ? OwnServiceOf(sdk) : new ClientService(address.Provider, address.Host, Of(address).Name);
    }

    /// <summary>The service that a library's clients call when nothing else is said.</summary>
    public ClientService OwnServiceOf(SdkRoute sdk) => new(sdk.Provider, sdk.Host, Of(sdk));

    /// <summary>The key below the section that holds a provider's secret: <c>ApiKey</c> beside <c>Endpoint</c>, else in the provider's sub-section.</summary>
    public string ApiKeyOf(Provider? provider) => (provider is null || content.HasPlainKeys(provider) ? "" : provider.Section + ":") + "ApiKey";

    /// <summary>An address that wants a key.</summary>
    private sealed record SettingCandidate(Provider Provider, string Name, string Value, string Host, string HostPattern)
    {
        public static SettingCandidate Of(AddressText address, EndpointSetting key)
        {
            string scheme = address.LacksScheme ? "https" : address.Parts.IsUrl ? "" : "https://";
            string value = scheme + address.Text.Substring(0, key.BaseLength).ToLowerInvariant();
            return new SettingCandidate(address.Provider, key.Name, value, address.Host, address.HostPattern);
        }

        public static SettingCandidate Of(SdkRoute sdk, Provider? firstProvider) =>
            new(sdk.Provider, EndpointSetting.Section(sdk.Provider, firstProvider, sdk.Protocol) + "Endpoint", sdk.BaseUrl, sdk.Host, sdk.Host);
    }

    private sealed class Content
    {
        /// <summary>The address that has a key; configuration reads keys in whatever case.</summary>
        private readonly Dictionary<string, string> owners = new(StringComparer.OrdinalIgnoreCase);

        private readonly Provider? firstHolder;

        private Content(Provider? firstProvider, Provider? firstHolder)
        {
            FirstProvider = firstProvider;
            this.firstHolder = firstHolder;
        }

        public Provider? FirstProvider { get; }

        public static Content Of(IReadOnlyList<NamingFacts> facts, ClientServices services)
        {
            var addresses = new List<AddressText>();
            var clients = new HashSet<SdkRoute>();
            var holders = new List<Provider>();
            foreach (NamingFacts file in facts)
            {
                addresses.AddRange(file.Addresses);
                clients.UnionWith(file.Sdks);
                holders.AddRange(file.KeyHolders);
            }

            clients.RemoveWhere(sdk => !services.UsesOwn(sdk));

            var named = addresses.ConvertAll(address => address.Provider);
            foreach (SdkRoute sdk in clients)
            {
                if (sdk.Protocol == Protocol.OpenAI)
                    named.Add(sdk.Provider);
            }

            var content = new Content(ProviderRank.First(named), ProviderRank.First(holders));
            var claims = addresses.ConvertAll(address => SettingCandidate.Of(address, EndpointSetting.Of(address, content.FirstProvider)));
            foreach (AddressText address in addresses)
            {
                if (BaseOn(address, EndpointSetting.Of(address, content.FirstProvider)) is { } whole)
                    claims.Add(SettingCandidate.Of(whole, EndpointSetting.Of(whole, content.FirstProvider)));
            }

            foreach (SdkRoute sdk in clients)
                claims.Add(SettingCandidate.Of(sdk, content.FirstProvider));
            foreach (SettingCandidate claim in claims)
                content.Add(claim.Name, claim);
            foreach (SettingCandidate claim in claims)
            {
                if (!content.Owns(claim.Name, claim))
                    content.Add(content.NameOfHost(claim), claim);
            }

            return content;
        }

        /// <summary>The key that an address asks for, else one that is named after its host, else after the whole of it: the first that it has for itself.</summary>
        public string NameOf(SettingCandidate claim)
        {
            if (Owns(claim.Name, claim))
                return claim.Name;
            string ofHost = NameOfHost(claim);
            return Owns(ofHost, claim) ? ofHost : NameOf(claim, WholeAddress(claim));
        }

        /// <summary>
        /// True for the provider whose address is the plain one; where the code names no address and no client, for the first provider whose key it holds.
        /// </summary>
        public bool HasPlainKeys(Provider provider)
        {
            if (owners.Count == 0)
                return provider == firstHolder && EndpointSetting.RootProtocol(provider) == Protocol.OpenAI;
            foreach (string name in owners.Keys)
            {
                if (name.IndexOf(':') < 0)
                    return provider == FirstProvider;
            }

            return false;
        }

        private void Add(string name, SettingCandidate claim)
        {
            if (!owners.TryGetValue(name, out string? owner) || IsBefore(claim, owner))
                owners[name] = claim.Value;
        }

        /// <summary>True for a key that no other address has.</summary>
        private bool Owns(string name, SettingCandidate claim) => !owners.TryGetValue(name, out string? owner) || owner == claim.Value;

        /// <summary>The provider's first documented base URL keeps the key, else the one that sorts first.</summary>
        private static bool IsBefore(SettingCandidate claim, string owner)
        {
            foreach (BaseUrl row in claim.Provider.BaseUrls)
            {
                bool isValue = row.Url.StartsWith(claim.Value, StringComparison.OrdinalIgnoreCase);
                bool isOwner = row.Url.StartsWith(owner, StringComparison.OrdinalIgnoreCase);
                if (isValue != isOwner)
                    return isValue;
            }

            return string.CompareOrdinal(claim.Value, owner) < 0;
        }

        /// <summary>After the resource of a host such as <c>*.resource-host</c>; else the host; where that has the key asked for, the whole address.</summary>
        private string NameOfHost(SettingCandidate claim)
        {
            string host = claim.Host;
            if (owners[claim.Name].IndexOf("//" + host, StringComparison.OrdinalIgnoreCase) >= 0)
                return NameOf(claim, WholeAddress(claim));
            bool isPattern = claim.HostPattern.StartsWith("*.", StringComparison.Ordinal);
            return NameOf(claim, isPattern ? host.Substring(0, host.Length - claim.HostPattern.Length + 1) : host);
        }

        /// <summary>Host, port and path.</summary>
        private static string WholeAddress(SettingCandidate claim) => claim.Value.Substring(claim.Value.IndexOf("//", StringComparison.Ordinal) + 2);

        private static string NameOf(SettingCandidate claim, string part) =>
            $"{claim.Provider.Section}:{UniqueName.PascalCase(part)}:{claim.Name.Substring(claim.Name.LastIndexOf(':') + 1)}";
    }
}
