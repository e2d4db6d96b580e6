using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Hyperbolic.</summary>
internal static class Hyperbolic
{
    internal const string ApiHyperbolicXyz = "api.hyperbolic.xyz";

    internal static readonly Provider Provider = new(
        id: "hyperbolic",
        name: "Hyperbolic",
        section: "Hyperbolic",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiHyperbolicXyz, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
