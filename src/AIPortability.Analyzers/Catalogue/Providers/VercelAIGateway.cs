using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Vercel AI Gateway.</summary>
internal static class VercelAIGateway
{
    internal const string AiGatewayVercelSh = "ai-gateway.vercel.sh";

    internal static readonly Provider Provider = new(
        id: "vercel-ai-gateway",
        name: "Vercel AI Gateway",
        section: "VercelAIGateway",
        homeJurisdiction: null, jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(AiGatewayVercelSh, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
