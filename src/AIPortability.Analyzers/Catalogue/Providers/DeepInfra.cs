using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>DeepInfra.</summary>
internal static class DeepInfra
{
    internal const string ApiDeepinfraCom = "api.deepinfra.com";

    internal static readonly Provider Provider = new(
        id: "deepinfra",
        name: "DeepInfra",
        section: "DeepInfra",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiDeepinfraCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
