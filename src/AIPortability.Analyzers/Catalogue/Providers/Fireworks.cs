namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Fireworks AI.</summary>
internal static class Fireworks
{
    internal const string ApiFireworksAi = "api.fireworks.ai";
    internal const string UsApiFireworksAi = "us.api.fireworks.ai";
    internal const string AnyApiFireworksAi = "*.api.fireworks.ai";

    internal static readonly Provider Provider = new(
        id: "fireworks",
        name: "Fireworks AI",
        section: "Fireworks",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiFireworksAi, RowStatus.Current, Sources.ModelsDev),
            // US
            new ProviderHost(UsApiFireworksAi, RowStatus.Current, Sources.DevelopersDigest),
            // audio-prod.api.fireworks.ai
            new ProviderHost(AnyApiFireworksAi, RowStatus.Current, Sources.LiteLlmDocs),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.fireworks.ai/inference/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev),
            new BaseUrl("https://api.fireworks.ai/inference", Protocol.Native, RowStatus.Current, Sources.DevelopersDigest, note: "Anthropic's protocol"),
        },
        keyVariables: new[] { "FIREWORKS_API_KEY", "FIREWORKS_AI_API_KEY", "FIREWORKSAI_API_KEY" },
        endpointVariables: new[] { "FIREWORKS_AI_API_BASE" });
}
