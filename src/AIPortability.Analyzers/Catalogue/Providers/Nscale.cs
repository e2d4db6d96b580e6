using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Nscale.</summary>
internal static class Nscale
{
    internal const string InferenceApiNscaleCom = "inference.api.nscale.com";

    internal static readonly Provider Provider = new(
        id: "nscale",
        name: "Nscale",
        section: "Nscale",
        homeJurisdiction: "EU", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(InferenceApiNscaleCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
