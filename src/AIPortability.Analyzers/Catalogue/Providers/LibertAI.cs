using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>LibertAI.</summary>
internal static class LibertAI
{
    internal const string ApiLibertaiIo = "api.libertai.io";

    internal static readonly Provider Provider = new(
        id: "libertai",
        name: "LibertAI",
        section: "LibertAI",
        homeJurisdiction: null, jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiLibertaiIo, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
