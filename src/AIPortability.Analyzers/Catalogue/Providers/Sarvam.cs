using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Sarvam AI.</summary>
internal static class Sarvam
{
    internal const string ApiSarvamAi = "api.sarvam.ai";

    internal static readonly Provider Provider = new(
        id: "sarvam",
        name: "Sarvam AI",
        section: "Sarvam",
        homeJurisdiction: "IN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiSarvamAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
