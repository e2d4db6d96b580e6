using System;
using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings;

/// <summary>
/// The keys of a project's addresses. Of the providers that its code names, the one that stands first in the catalogue gets the plain keys;
/// and where two addresses would share a key (two regions, two resources), one keeps it and the other gets a sub-section named after its host:
/// else configuring the one would move the other. Catalogue and spelling decide, not counts or positions, so that a fix at one site does
/// not rename the key of another.
/// </summary>
internal sealed class ProjectKeys
{
    private readonly Lazy<Content> content;

    public ProjectKeys(Compilation compilation, CancellationToken cancellation) =>
        content = new Lazy<Content>(() => new Content(Find(compilation, cancellation)), LazyThreadSafetyMode.PublicationOnly);

    public AddressKey Of(AddressExpression address) => content.Value.KeyOf(address);

    private static List<AddressExpression> Find(Compilation compilation, CancellationToken cancellation)
    {
        var addresses = new List<AddressExpression>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (AddressExpression.MayBeginAddress(node) && AddressExpression.TryCreate(node) is { } address)
                    addresses.Add(address);
            }
        }

        return addresses;
    }

    private sealed class Content
    {
        private readonly Provider? firstProvider;
        private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

        public Content(List<AddressExpression> addresses)
        {
            int first = int.MaxValue;
            foreach (AddressExpression address in addresses)
            {
                if (SpeaksOpenAI(address.Provider))
                    first = Math.Min(first, Array.FindIndex(ProviderTable.Rows, row => row.Owns(address.Provider)));
            }

            firstProvider = first == int.MaxValue ? null : ProviderTable.Rows[first].Provider;
            foreach (AddressExpression address in addresses)
                Claim(address);
        }

        public AddressKey KeyOf(AddressExpression address)
        {
            AddressKey key = AddressKey.Of(address, firstProvider);
            string value = ValueOf(address, key);
            if (!owners.TryGetValue(key.Name, out string? owner) || owner == value)
                return key;
            string name = key.Name.Substring(key.Name.LastIndexOf(':') + 1);
            return key with { Name = $"{address.Provider.Section}:{Qualifier(address, owner, value)}:{name}" };
        }

        private void Claim(AddressExpression address)
        {
            AddressKey key = AddressKey.Of(address, firstProvider);
            string value = ValueOf(address, key);
            if (!owners.TryGetValue(key.Name, out string? owner) || IsBefore(value, owner, address.Provider))
                owners[key.Name] = value;
        }

        private static string ValueOf(AddressExpression address, AddressKey key)
        {
            string scheme = address.LacksScheme ? "https" : address.Parts.IsUrl ? "" : "https://";
            return scheme + address.Text.Substring(0, key.BaseLength).ToLowerInvariant();
        }

        /// <summary>The provider's first documented base URL keeps the key, else the one that sorts first.</summary>
        private static bool IsBefore(string value, string owner, Provider provider)
        {
            foreach (BaseUrl row in provider.BaseUrls)
            {
                bool isValue = row.Url.StartsWith(value, StringComparison.OrdinalIgnoreCase);
                bool isOwner = row.Url.StartsWith(owner, StringComparison.OrdinalIgnoreCase);
                if (isValue != isOwner)
                    return isValue;
            }

            return string.CompareOrdinal(value, owner) < 0;
        }

        /// <summary>The resource of a host such as <c>*.resource-host</c>; else the host; else, on the same host, port and path as well.</summary>
        private static string Qualifier(AddressExpression address, string owner, string value)
        {
            string host = address.Host;
            if (owner.IndexOf("//" + host, StringComparison.OrdinalIgnoreCase) >= 0)
                return FreeName.PascalCase(value.Substring(value.IndexOf("//", StringComparison.Ordinal) + 2));
            bool isPattern = address.HostPattern.StartsWith("*.", StringComparison.Ordinal);
            return FreeName.PascalCase(isPattern ? host.Substring(0, host.Length - address.HostPattern.Length + 1) : host);
        }

        private static bool SpeaksOpenAI(Provider provider)
        {
            foreach (BaseUrl baseUrl in provider.BaseUrls)
            {
                if (baseUrl.Protocol == Protocol.OpenAI)
                    return true;
            }

            return false;
        }
    }
}
