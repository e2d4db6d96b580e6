using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Deepgram.</summary>
internal static class Deepgram
{
    internal const string ApiDeepgramCom = "api.deepgram.com";

    internal static readonly Provider Provider = new(
        id: "deepgram",
        name: "Deepgram",
        section: "Deepgram",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiDeepgramCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
