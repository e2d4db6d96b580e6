using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Novita AI.</summary>
internal static class Novita
{
    internal const string ApiNovitaAi = "api.novita.ai";

    internal static readonly Provider Provider = new(
        id: "novita",
        name: "Novita AI",
        section: "Novita",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiNovitaAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
