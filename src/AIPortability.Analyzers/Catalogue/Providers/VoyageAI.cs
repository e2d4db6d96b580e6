using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Voyage AI.</summary>
internal static class VoyageAI
{
    internal const string ApiVoyageaiCom = "api.voyageai.com";

    internal static readonly Provider Provider = new(
        id: "voyage",
        name: "Voyage AI",
        section: "VoyageAI",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiVoyageaiCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
