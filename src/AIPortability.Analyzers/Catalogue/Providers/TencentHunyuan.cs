using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Tencent Hunyuan / TokenHub.</summary>
internal static class TencentHunyuan
{
    internal const string TokenhubTencentmaasCom = "tokenhub.tencentmaas.com";
    internal const string TokenhubIntlTencentcloudmaasCom = "tokenhub-intl.tencentcloudmaas.com";
    internal const string TokenhubIntlTencentmaasCom = "tokenhub-intl.tencentmaas.com";
    internal const string ApiHunyuanCloudTencentCom = "api.hunyuan.cloud.tencent.com";
    internal const string HunyuanTencentcloudapiCom = "hunyuan.tencentcloudapi.com";
    internal const string ApiLkeapCloudTencentCom = "api.lkeap.cloud.tencent.com";

    internal static readonly Provider Provider = new(
        id: "tencent-hunyuan",
        name: "Tencent Hunyuan",
        section: "Hunyuan",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            // CN
            new ProviderHost(TokenhubTencentmaasCom, RowStatus.Current, Sources.TencentTokenHub),
            // international; borderlint (2026-08-21) says tokenhub-intl.tencentmaas.com
            new ProviderHost(TokenhubIntlTencentcloudmaasCom, RowStatus.Current, Sources.TencentTokenHub),
            // international
            new ProviderHost(TokenhubIntlTencentmaasCom, RowStatus.Current, Sources.Borderlint),
            // platform shut down 2026-09-30
            new ProviderHost(ApiHunyuanCloudTencentCom, RowStatus.Retired, Sources.SdcbChats),
            // native signed API, same platform
            new ProviderHost(HunyuanTencentcloudapiCom, RowStatus.Legacy, Sources.OneApi),
            // coding / token plan
            new ProviderHost(ApiLkeapCloudTencentCom, RowStatus.Current, Sources.ModelsDev),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://tokenhub.tencentmaas.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.TencentTokenHub, platform: "China"),
            new BaseUrl("https://tokenhub-intl.tencentcloudmaas.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.TencentTokenHub, platform: "international"),
            new BaseUrl("https://api.hunyuan.cloud.tencent.com/v1", Protocol.OpenAI, RowStatus.Retired, Sources.TencentTokenHub, note: "models ended on 2026-06-22, the platform on 2026-09-30"),
            new BaseUrl("https://api.lkeap.cloud.tencent.com/coding/v3", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "coding plan"),
        },
        keyVariables: new[] { "HUNYUAN_API_KEY", "TENCENT_TOKENHUB_API_KEY", "TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY" },
        endpointVariables: Array.Empty<string>());
}
