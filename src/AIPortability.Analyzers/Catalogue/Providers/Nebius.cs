using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Nebius AI Studio.</summary>
internal static class Nebius
{
    internal const string ApiStudioNebiusCom = "api.studio.nebius.com";
    internal const string ApiStudioNebiusAi = "api.studio.nebius.ai";

    internal static readonly Provider Provider = new(
        id: "nebius",
        name: "Nebius AI Studio",
        section: "Nebius",
        homeJurisdiction: null, jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiStudioNebiusCom, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(ApiStudioNebiusAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
