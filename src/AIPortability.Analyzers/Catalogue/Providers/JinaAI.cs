using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Jina AI.</summary>
internal static class JinaAI
{
    internal const string ApiJinaAi = "api.jina.ai";

    internal static readonly Provider Provider = new(
        id: "jina-ai",
        name: "Jina AI",
        section: "JinaAI",
        homeJurisdiction: "EU", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiJinaAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
