namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Mistral AI.</summary>
internal static class Mistral
{
    internal const string ApiMistralAi = "api.mistral.ai";
    internal const string CodestralMistralAi = "codestral.mistral.ai";

    internal static readonly Provider Provider = new(
        id: "mistral",
        name: "Mistral AI",
        section: "Mistral",
        homeJurisdiction: "FR", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiMistralAi, RowStatus.Current, Sources.OneApi),
            new ProviderHost(CodestralMistralAi, RowStatus.Current, Sources.LiteLlmCode),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.mistral.ai/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest),
            new BaseUrl("https://codestral.mistral.ai/v1", Protocol.OpenAI, RowStatus.Current, Sources.LiteLlmCode),
        },
        keyVariables: new[] { "MISTRAL_API_KEY", "CODESTRAL_API_KEY" },
        endpointVariables: new[] { "MISTRAL_API_BASE", "CODESTRAL_API_BASE" });
}
