using AIPortability.Analyzers.Catalogue;

namespace AIPortability.Analyzers.Plans.Naming;

/// <summary>The service that a client calls, whose settings stand together: endpoint, model and key.</summary>
/// <param name="Provider">Whose it is.</param>
/// <param name="Host">The host that is called.</param>
/// <param name="EndpointKey">The key below the section that holds the endpoint: <c>Endpoint</c>, <c>Anthropic:Endpoint</c>.</param>
internal sealed record ClientService(Provider Provider, string Host, string EndpointKey)
{
    /// <summary>Another key of the same section.</summary>
    public string KeyOf(string name) => EndpointKey.Substring(0, EndpointKey.LastIndexOf(':') + 1) + name;
}
