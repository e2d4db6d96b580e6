using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Huawei ModelArts (MaaS).</summary>
internal static class HuaweiModelArts
{
    internal const string AnyModelartsMaasCom = "*.modelarts-maas.com";

    internal static readonly Provider Provider = new(
        id: "huawei-modelarts",
        name: "Huawei ModelArts (MaaS)",
        section: "HuaweiModelArts",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(AnyModelartsMaasCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
