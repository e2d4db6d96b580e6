using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Baidu AI Cloud Qianfan (ERNIE).</summary>
internal static class BaiduQianfan
{
    internal const string QianfanBaidubceCom = "qianfan.baidubce.com";
    internal const string AipBaidubceCom = "aip.baidubce.com";

    internal static readonly Provider Provider = new(
        id: "baidu-qianfan",
        name: "Baidu Qianfan",
        section: "Qianfan",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(QianfanBaidubceCom, RowStatus.Current, Sources.OneApi),
            // old v1 API; the host serves speech, images and text recognition as well
            new ProviderHost(AipBaidubceCom, RowStatus.Legacy, Sources.OneApi, requiredPath: "/rpc/2.0/ai_custom"),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://qianfan.baidubce.com/v2", Protocol.OpenAI, RowStatus.Current, Sources.BaiduQianfan),
            new BaseUrl("https://aip.baidubce.com/rpc/2.0/ai_custom/v1/wenxinworkshop", Protocol.Native, RowStatus.Legacy, Sources.VendorPages, note: "takes an access_token"),
        },
        keyVariables: new[] { "QIANFAN_API_KEY", "QIANFAN_AK", "QIANFAN_SK", "QIANFAN_ACCESS_KEY", "QIANFAN_SECRET_KEY", "WENXIN_API_KEY" },
        endpointVariables: Array.Empty<string>());
}
