using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Anyscale.</summary>
internal static class Anyscale
{
    internal const string ApiEndpointsAnyscaleCom = "api.endpoints.anyscale.com";

    internal static readonly Provider Provider = new(
        id: "anyscale",
        name: "Anyscale",
        section: "Anyscale",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiEndpointsAnyscaleCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
