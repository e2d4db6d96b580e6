using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Recraft.</summary>
internal static class Recraft
{
    internal const string ExternalApiRecraftAi = "external.api.recraft.ai";

    internal static readonly Provider Provider = new(
        id: "recraft",
        name: "Recraft",
        section: "Recraft",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ExternalApiRecraftAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
