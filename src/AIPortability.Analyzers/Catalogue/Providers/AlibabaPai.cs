using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Alibaba PAI-EAS.</summary>
internal static class AlibabaPai
{
    internal const string AnyPaiEasAliyuncsCom = "*.pai-eas.aliyuncs.com";

    internal static readonly Provider Provider = new(
        id: "alibaba-pai",
        name: "Alibaba PAI-EAS",
        section: "AlibabaPai",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(AnyPaiEasAliyuncsCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
