using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Inception Labs.</summary>
internal static class Inception
{
    internal const string ApiInceptionlabsAi = "api.inceptionlabs.ai";

    internal static readonly Provider Provider = new(
        id: "inception",
        name: "Inception Labs",
        section: "Inception",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiInceptionlabsAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
