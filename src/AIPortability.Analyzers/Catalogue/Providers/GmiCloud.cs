using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>GMI Cloud.</summary>
internal static class GmiCloud
{
    internal const string ApiGmiServingCom = "api.gmi-serving.com";

    internal static readonly Provider Provider = new(
        id: "gmi",
        name: "GMI Cloud",
        section: "GmiCloud",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiGmiServingCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
