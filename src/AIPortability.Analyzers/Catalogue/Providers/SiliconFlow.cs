using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>SiliconFlow (SiliconCloud).</summary>
internal static class SiliconFlow
{
    internal const string ApiSiliconflowCn = "api.siliconflow.cn";
    internal const string ApiSiliconflowCom = "api.siliconflow.com";

    internal static readonly Provider Provider = new(
        id: "siliconflow",
        name: "SiliconFlow",
        section: "SiliconFlow",
        homeJurisdiction: "CN", jurisdictionSource: Sources.CherryStudio,
        hosts: new[]
        {
            // CN
            new ProviderHost(ApiSiliconflowCn, RowStatus.Current, Sources.ModelsDev),
            // international
            new ProviderHost(ApiSiliconflowCom, RowStatus.Current, Sources.ModelsDev),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.siliconflow.cn/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "China"),
            new BaseUrl("https://api.siliconflow.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "international"),
        },
        keyVariables: new[] { "SILICONFLOW_API_KEY", "SILICONFLOW_CN_API_KEY", "SILICONCLOUD_API_KEY" },
        endpointVariables: Array.Empty<string>());
}
