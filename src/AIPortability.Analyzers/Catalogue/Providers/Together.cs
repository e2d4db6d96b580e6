namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Together AI.</summary>
internal static class Together
{
    internal const string ApiTogetherAi = "api.together.ai";
    internal const string ApiTogetherXyz = "api.together.xyz";

    internal static readonly Provider Provider = new(
        id: "together",
        name: "Together AI",
        section: "Together",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiTogetherAi, RowStatus.Current, Sources.DevelopersDigest),
            // the page of the keys lies beside /v1
            new ProviderHost(ApiTogetherXyz, RowStatus.Current, Sources.OneApi, requiredPath: "/v1", orRoot: true),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.together.ai/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest),
            new BaseUrl("https://api.together.xyz/v1", Protocol.OpenAI, RowStatus.Legacy, Sources.LiteLlmCode, note: "older host"),
        },
        keyVariables: new[] { "TOGETHER_API_KEY", "TOGETHERAI_API_KEY", "TOGETHER_AI_API_KEY" },
        endpointVariables: new[] { "TOGETHER_AI_API_BASE" });
}
