using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Featherless AI.</summary>
internal static class Featherless
{
    internal const string ApiFeatherlessAi = "api.featherless.ai";

    internal static readonly Provider Provider = new(
        id: "featherless-ai",
        name: "Featherless AI",
        section: "Featherless",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiFeatherlessAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
