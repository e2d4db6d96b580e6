using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Meta Llama API.</summary>
internal static class MetaLlama
{
    internal const string ApiLlamaCom = "api.llama.com";

    internal static readonly Provider Provider = new(
        id: "meta-llama",
        name: "Meta Llama API",
        section: "MetaLlama",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiLlamaCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
