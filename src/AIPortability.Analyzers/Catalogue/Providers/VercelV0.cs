using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Vercel v0.</summary>
internal static class VercelV0
{
    internal const string ApiV0Dev = "api.v0.dev";

    internal static readonly Provider Provider = new(
        id: "v0",
        name: "Vercel v0",
        section: "VercelV0",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiV0Dev, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
