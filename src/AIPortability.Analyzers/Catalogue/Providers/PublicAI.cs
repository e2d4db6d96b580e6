using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Public AI.</summary>
internal static class PublicAI
{
    internal const string ApiPublicaiCo = "api.publicai.co";

    internal static readonly Provider Provider = new(
        id: "publicai",
        name: "Public AI",
        section: "PublicAI",
        homeJurisdiction: null, jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiPublicaiCo, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
