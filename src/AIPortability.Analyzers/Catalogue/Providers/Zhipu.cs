using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Zhipu AI / Z.ai (GLM, ChatGLM, BigModel).</summary>
internal static class Zhipu
{
    internal const string OpenBigmodelCn = "open.bigmodel.cn";
    internal const string ApiZAi = "api.z.ai";

    internal static readonly Provider Provider = new(
        id: "zhipu",
        name: "Zhipu GLM",
        section: "Zhipu",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            // CN; the console and the pages for people lie beside /api
            new ProviderHost(OpenBigmodelCn, RowStatus.Current, Sources.ModelsDev, requiredPath: "/api", orRoot: true, otherPaths: "/api/mcp"),
            // international
            new ProviderHost(ApiZAi, RowStatus.Current, Sources.ModelsDev, otherPaths: "/api/mcp"),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://open.bigmodel.cn/api/paas/v4", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "China"),
            new BaseUrl("https://api.z.ai/api/paas/v4", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest, platform: "international"),
            new BaseUrl("https://open.bigmodel.cn/api/coding/paas/v4", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "China, coding plan"),
            new BaseUrl("https://api.z.ai/api/coding/paas/v4", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "international, coding plan"),
            new BaseUrl("https://api.z.ai/api/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest, platform: "international, coding plan", note: "the Responses API"),
            new BaseUrl("https://open.bigmodel.cn/api/anthropic", Protocol.Native, RowStatus.Current, Sources.NewApi, platform: "China", note: "Anthropic's protocol"),
            new BaseUrl("https://api.z.ai/api/anthropic", Protocol.Native, RowStatus.Current, Sources.DevelopersDigest, platform: "international", note: "Anthropic's protocol"),
            new BaseUrl("https://open.bigmodel.cn/api/paas/v3/model-api", Protocol.Native, RowStatus.Legacy, Sources.OneApi, platform: "China"),
        },
        keyVariables: new[] { "ZHIPU_API_KEY", "ZHIPUAI_API_KEY", "ZAI_API_KEY" },
        endpointVariables: Array.Empty<string>());
}
