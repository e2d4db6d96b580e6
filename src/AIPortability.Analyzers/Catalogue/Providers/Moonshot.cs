namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Moonshot AI (Kimi).</summary>
internal static class Moonshot
{
    internal const string ApiMoonshotCn = "api.moonshot.cn";
    internal const string ApiMoonshotAi = "api.moonshot.ai";
    internal const string ApiKimiCom = "api.kimi.com";

    internal static readonly Provider Provider = new(
        id: "moonshot",
        name: "Moonshot AI",
        section: "Moonshot",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            // CN
            new ProviderHost(ApiMoonshotCn, RowStatus.Current, Sources.ModelsDev),
            // international
            new ProviderHost(ApiMoonshotAi, RowStatus.Current, Sources.ModelsDev),
            // coding plan
            new ProviderHost(ApiKimiCom, RowStatus.Current, Sources.ModelsDev),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.moonshot.cn/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "China"),
            new BaseUrl("https://api.moonshot.ai/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest, platform: "international"),
            new BaseUrl("https://api.kimi.com/coding/v1", Protocol.OpenAI, RowStatus.Current, Sources.NewApi, platform: "coding plan"),
            new BaseUrl("https://api.moonshot.ai/anthropic", Protocol.Native, RowStatus.Current, Sources.DevelopersDigest, platform: "international", note: "Anthropic's protocol"),
            new BaseUrl("https://api.kimi.com/coding", Protocol.Native, RowStatus.Current, Sources.NewApi, platform: "coding plan", note: "Anthropic's protocol"),
        },
        keyVariables: new[] { "MOONSHOT_API_KEY", "KIMI_API_KEY" },
        endpointVariables: new[] { "MOONSHOT_API_BASE", "MOONSHOT_BASE_URL" });
}
