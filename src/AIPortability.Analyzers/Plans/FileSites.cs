using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans;

/// <summary>What one file has to be told about, by the node that it stands at.</summary>
internal sealed class FileSites
{
    private readonly Dictionary<SyntaxNode, EndpointSite> addresses = new();
    private readonly Dictionary<SyntaxNode, ClientSite> clients = new();
    private readonly Dictionary<SyntaxNode, ValueSite> models = new();
    private readonly Dictionary<SyntaxNode, ApiKeySite> keys = new();

    /// <summary>The site at a literal or interpolated string, or null when nothing is to be said of it.</summary>
    public EndpointSite? EndpointAt(SyntaxNode node) => addresses.TryGetValue(node, out EndpointSite? site) ? site : null;

    /// <summary>The site at a creation or call, or null when it makes no client.</summary>
    public ClientSite? ClientAt(SyntaxNode node) => clients.TryGetValue(node, out ClientSite? site) ? site : null;

    /// <summary>The model of a request at a literal, or at the assignment to a property of a library; or null.</summary>
    public ValueSite? ModelAt(SyntaxNode node) => models.TryGetValue(node, out ValueSite? site) ? site : null;

    /// <summary>The key of a distinctive shape in a literal, or null.</summary>
    public ApiKeySite? KeyAt(SyntaxNode node) => keys.TryGetValue(node, out ApiKeySite? site) ? site : null;

    public void Add(SyntaxNode node, EndpointSite site) => addresses[node] = site;

    public void Add(SyntaxNode node, ClientSite site) => clients[node] = site;

    public void Add(SyntaxNode node, ValueSite site) => models[node] = site;

    public void Add(SyntaxNode node, ApiKeySite site) => keys[node] = site;
}
