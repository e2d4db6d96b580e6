using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Soniox.</summary>
internal static class Soniox
{
    internal const string ApiSonioxCom = "api.soniox.com";

    internal static readonly Provider Provider = new(
        id: "soniox",
        name: "Soniox",
        section: "Soniox",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiSonioxCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
