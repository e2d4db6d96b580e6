using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Black Forest Labs.</summary>
internal static class BlackForestLabs
{
    internal const string ApiBflAi = "api.bfl.ai";
    internal const string ApiUsBflAi = "api.us.bfl.ai";
    internal const string ApiEuBflAi = "api.eu.bfl.ai";

    internal static readonly Provider Provider = new(
        id: "black-forest-labs",
        name: "Black Forest Labs",
        section: "BlackForestLabs",
        homeJurisdiction: "EU", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiBflAi, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(ApiUsBflAi, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(ApiEuBflAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
