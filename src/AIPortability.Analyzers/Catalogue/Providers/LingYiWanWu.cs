using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>01.AI (Yi).</summary>
internal static class LingYiWanWu
{
    internal const string ApiLingyiwanwuCom = "api.lingyiwanwu.com";

    internal static readonly Provider Provider = new(
        id: "lingyiwanwu",
        name: "01.AI",
        section: "LingYiWanWu",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiLingyiwanwuCom, RowStatus.Current, Sources.OneApi),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.lingyiwanwu.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.SdcbChats),
        },
        keyVariables: new[] { "ZEROONE_API_KEY", "LINGYI_API_KEY", "YI_API_KEY" },
        endpointVariables: Array.Empty<string>());
}
