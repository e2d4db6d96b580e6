namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Alibaba Cloud Model Studio / Bailian (Qwen, DashScope).</summary>
internal static class AlibabaModelStudio
{
    internal const string DashscopeAliyuncsCom = "dashscope.aliyuncs.com";
    internal const string DashscopeIntlAliyuncsCom = "dashscope-intl.aliyuncs.com";
    internal const string DashscopeUsAliyuncsCom = "dashscope-us.aliyuncs.com";
    internal const string CnHongkongDashscopeAliyuncsCom = "cn-hongkong.dashscope.aliyuncs.com";
    internal const string CodingDashscopeAliyuncsCom = "coding.dashscope.aliyuncs.com";
    internal const string CodingIntlDashscopeAliyuncsCom = "coding-intl.dashscope.aliyuncs.com";
    internal const string AnyMaasAliyuncsCom = "*.maas.aliyuncs.com";

    internal static readonly Provider Provider = new(
        id: "alibaba-dashscope",
        name: "Alibaba Cloud Model Studio",
        section: "ModelStudio",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            // Beijing
            new ProviderHost(DashscopeAliyuncsCom, RowStatus.Current, Sources.ModelsDev, otherPaths: "/api/v1/mcps"),
            // Singapore
            new ProviderHost(DashscopeIntlAliyuncsCom, RowStatus.Current, Sources.ModelsDev, otherPaths: "/api/v1/mcps"),
            // Virginia
            new ProviderHost(DashscopeUsAliyuncsCom, RowStatus.Current, Sources.AlibabaModelStudio),
            // Hong Kong
            new ProviderHost(CnHongkongDashscopeAliyuncsCom, RowStatus.Current, Sources.AlibabaModelStudio),
            // CN coding plan
            new ProviderHost(CodingDashscopeAliyuncsCom, RowStatus.Current, Sources.ModelsDev),
            // international coding plan
            new ProviderHost(CodingIntlDashscopeAliyuncsCom, RowStatus.Current, Sources.ModelsDev),
            // {WorkspaceId}.{region}; also token-plan.*
            new ProviderHost(AnyMaasAliyuncsCom, RowStatus.Current, Sources.AlibabaModelStudio),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://dashscope.aliyuncs.com/compatible-mode/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "Beijing", note: "older scheme, still in service"),
            new BaseUrl("https://dashscope-intl.aliyuncs.com/compatible-mode/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "Singapore"),
            new BaseUrl("https://dashscope-us.aliyuncs.com/compatible-mode/v1", Protocol.OpenAI, RowStatus.Current, Sources.AlibabaModelStudio, platform: "Virginia"),
            new BaseUrl("https://cn-hongkong.dashscope.aliyuncs.com/compatible-mode/v1", Protocol.OpenAI, RowStatus.Current, Sources.AlibabaModelStudio, platform: "Hong Kong"),
            new BaseUrl("https://{WorkspaceId}.cn-beijing.maas.aliyuncs.com/compatible-mode/v1", Protocol.OpenAI, RowStatus.Current, Sources.AlibabaModelStudio, platform: "Beijing", note: "recommended since 2026"),
            new BaseUrl("https://{WorkspaceId}.ap-southeast-1.maas.aliyuncs.com/compatible-mode/v1", Protocol.OpenAI, RowStatus.Current, Sources.AlibabaModelStudio, platform: "Singapore"),
            new BaseUrl("https://{WorkspaceId}.us-east-1.maas.aliyuncs.com/compatible-mode/v1", Protocol.OpenAI, RowStatus.Current, Sources.AlibabaModelStudio, platform: "Virginia"),
            new BaseUrl("https://{WorkspaceId}.cn-hongkong.maas.aliyuncs.com/compatible-mode/v1", Protocol.OpenAI, RowStatus.Current, Sources.AlibabaModelStudio, platform: "Hong Kong"),
            new BaseUrl("https://{WorkspaceId}.ap-northeast-1.maas.aliyuncs.com/compatible-mode/v1", Protocol.OpenAI, RowStatus.Current, Sources.AlibabaModelStudio, platform: "Tokyo"),
            new BaseUrl("https://coding.dashscope.aliyuncs.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "China, coding plan"),
            new BaseUrl("https://dashscope.aliyuncs.com/api/v1", Protocol.Native, RowStatus.Current, Sources.OneApi, platform: "Beijing"),
            new BaseUrl("https://{WorkspaceId}.ap-southeast-1.maas.aliyuncs.com/apps/anthropic", Protocol.Native, RowStatus.Current, Sources.DevelopersDigest, platform: "Singapore", note: "Anthropic's protocol"),
        },
        keyVariables: new[] { "DASHSCOPE_API_KEY", "QWEN_API_KEY", "DASHSCOPE_KEY" },
        endpointVariables: new[] { "DASHSCOPE_API_BASE", "DASHSCOPE_BASE_URL", "QWEN_PROXY_URL" });
}
