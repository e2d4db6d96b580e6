using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Xiaomi MiMo.</summary>
internal static class XiaomiMiMo
{
    internal const string ApiXiaomimimoCom = "api.xiaomimimo.com";
    internal const string TokenPlanCnXiaomimimoCom = "token-plan-cn.xiaomimimo.com";

    internal static readonly Provider Provider = new(
        id: "xiaomi-mimo",
        name: "Xiaomi MiMo",
        section: "XiaomiMiMo",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiXiaomimimoCom, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(TokenPlanCnXiaomimimoCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
