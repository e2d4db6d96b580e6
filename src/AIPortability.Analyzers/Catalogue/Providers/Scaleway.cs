using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Scaleway Generative APIs.</summary>
internal static class Scaleway
{
    internal const string ApiScalewayAi = "api.scaleway.ai";

    internal static readonly Provider Provider = new(
        id: "scaleway",
        name: "Scaleway Generative APIs",
        section: "Scaleway",
        homeJurisdiction: "EU", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiScalewayAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
