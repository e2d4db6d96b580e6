using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Stability AI.</summary>
internal static class StabilityAI
{
    internal const string ApiStabilityAi = "api.stability.ai";

    internal static readonly Provider Provider = new(
        id: "stability",
        name: "Stability AI",
        section: "StabilityAI",
        homeJurisdiction: "GB", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiStabilityAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
