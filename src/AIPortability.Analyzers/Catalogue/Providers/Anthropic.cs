namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Anthropic.</summary>
internal static class Anthropic
{
    internal const string ApiAnthropicCom = "api.anthropic.com";

    internal static readonly Provider Provider = new(
        id: "anthropic",
        name: "Anthropic",
        section: "Anthropic",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiAnthropicCom, RowStatus.Current, Sources.Trufflehog),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.anthropic.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.ClaudeOpenAISdk, note: "chat completions only; the source calls it no long-term or production-ready solution"),
            // The native operations stand under /v1 too: POST /v1/messages.
            new BaseUrl("https://api.anthropic.com/v1", Protocol.Native, RowStatus.Current, Sources.DevelopersDigest),
            new BaseUrl("https://api.anthropic.com", Protocol.Native, RowStatus.Current, Sources.DevelopersDigest),
        },
        keyVariables: new[] { "ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN" },
        endpointVariables: new[] { "ANTHROPIC_BASE_URL", "ANTHROPIC_API_BASE" });
}
