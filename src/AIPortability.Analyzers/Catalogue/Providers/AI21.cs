using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>AI21 Labs.</summary>
internal static class AI21
{
    internal const string ApiAi21Com = "api.ai21.com";

    internal static readonly Provider Provider = new(
        id: "ai21",
        name: "AI21 Labs",
        section: "AI21",
        homeJurisdiction: "IL", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiAi21Com, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
