using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Semantic Kernel's agents: the endpoint is the argument, else the HttpClient's base address, else the official package's constant.</summary>
internal static class SemanticKernelAgents
{
    internal static readonly SdkRoute Sdk = new(
        "Microsoft.SemanticKernel.Agents.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "Microsoft.SemanticKernel.Agents.OpenAI.OpenAIAssistantAgent", "Microsoft.SemanticKernel.Agents.OpenAI.OpenAIClientProvider" },
            new[] { "CreateOpenAIClient", "ForOpenAI" },
            new[] { EndpointSource.Value("endpoint"), EndpointSource.HttpClient("httpClient") },
            "pass an endpoint that is configured")
        {
            Keys = new[] { "apiKey" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("endpoint", "new $(System.Uri)($(endpoint))")) },
        });
}
