using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Runway.</summary>
internal static class Runway
{
    internal const string ApiDevRunwaymlCom = "api.dev.runwayml.com";
    internal const string ApiRunwaymlCom = "api.runwayml.com";

    internal static readonly Provider Provider = new(
        id: "runwayml",
        name: "Runway",
        section: "Runway",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiDevRunwaymlCom, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(ApiRunwaymlCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
