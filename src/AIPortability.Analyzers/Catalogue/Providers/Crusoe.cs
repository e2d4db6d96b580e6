using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Crusoe.</summary>
internal static class Crusoe
{
    internal const string ApiCrusoeAi = "api.crusoe.ai";

    internal static readonly Provider Provider = new(
        id: "crusoe",
        name: "Crusoe",
        section: "Crusoe",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiCrusoeAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
