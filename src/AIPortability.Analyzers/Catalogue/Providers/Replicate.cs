using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Replicate.</summary>
internal static class Replicate
{
    internal const string ApiReplicateCom = "api.replicate.com";

    internal static readonly Provider Provider = new(
        id: "replicate",
        name: "Replicate",
        section: "Replicate",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiReplicateCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
