namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>OpenRouter (router).</summary>
internal static class OpenRouter
{
    internal const string OpenrouterAi = "openrouter.ai";
    internal const string EuOpenrouterAi = "eu.openrouter.ai";
    internal const string UsOpenrouterAi = "us.openrouter.ai";

    internal static readonly Provider Provider = new(
        id: "openrouter",
        name: "OpenRouter",
        section: "OpenRouter",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(OpenrouterAi, RowStatus.Current, Sources.ModelsDev, requiredPath: "/api"),
            // EU
            new ProviderHost(EuOpenrouterAi, RowStatus.Current, Sources.OpenRouterDocs, requiredPath: "/api"),
            // US
            new ProviderHost(UsOpenrouterAi, RowStatus.Current, Sources.OpenRouterDocs, requiredPath: "/api"),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://openrouter.ai/api/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev),
            new BaseUrl("https://eu.openrouter.ai/api/v1", Protocol.OpenAI, RowStatus.Current, Sources.OpenRouterDocs, platform: "EU", note: "the source gives the host; the path is that of the main host"),
            new BaseUrl("https://us.openrouter.ai/api/v1", Protocol.OpenAI, RowStatus.Current, Sources.OpenRouterDocs, platform: "US", note: "the source gives the host; the path is that of the main host"),
        },
        keyVariables: new[] { "OPENROUTER_API_KEY", "OPENROUTER_KEY" },
        endpointVariables: new[] { "OPENROUTER_API_BASE" });
}
