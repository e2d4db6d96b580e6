using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>SambaNova.</summary>
internal static class SambaNova
{
    internal const string ApiSambanovaAi = "api.sambanova.ai";

    internal static readonly Provider Provider = new(
        id: "sambanova",
        name: "SambaNova",
        section: "SambaNova",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiSambanovaAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
