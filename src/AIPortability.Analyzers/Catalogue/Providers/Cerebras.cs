using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Cerebras.</summary>
internal static class Cerebras
{
    internal const string ApiCerebrasAi = "api.cerebras.ai";

    internal static readonly Provider Provider = new(
        id: "cerebras",
        name: "Cerebras",
        section: "Cerebras",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiCerebrasAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
