namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>DeepSeek.</summary>
internal static class DeepSeek
{
    internal const string ApiDeepseekCom = "api.deepseek.com";

    internal static readonly Provider Provider = new(
        id: "deepseek",
        name: "DeepSeek",
        section: "DeepSeek",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiDeepseekCom, RowStatus.Current, Sources.OneApi),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.deepseek.com", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest),
            new BaseUrl("https://api.deepseek.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.SdcbChats),
            new BaseUrl("https://api.deepseek.com/beta", Protocol.OpenAI, RowStatus.Current, Sources.LiteLlmCode, note: "beta features"),
            new BaseUrl("https://api.deepseek.com/anthropic", Protocol.Native, RowStatus.Current, Sources.DevelopersDigest, note: "Anthropic's protocol"),
        },
        keyVariables: new[] { "DEEPSEEK_API_KEY" },
        endpointVariables: new[] { "DEEPSEEK_API_BASE", "DEEPSEEK_BASE_URL" });
}
