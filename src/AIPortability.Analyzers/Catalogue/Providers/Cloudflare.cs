using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Cloudflare Workers AI.</summary>
internal static class Cloudflare
{
    internal const string GatewayAiCloudflareCom = "gateway.ai.cloudflare.com";

    internal static readonly Provider Provider = new(
        id: "cloudflare",
        name: "Cloudflare Workers AI",
        section: "Cloudflare",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(GatewayAiCloudflareCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
