using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Semantic Kernel's memory builder, and the connector before 1.0. That one hands the HttpClient to Azure's client as a transport, which does
/// not look at its base address, and has no parameter for an endpoint.
/// </summary>
internal static class SemanticKernelMemory
{
    internal static readonly SdkRoute Sdk = new(
        "Microsoft.SemanticKernel.Connectors.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.RestoredAssemblies,
        new ClientEntry(
            new[] { "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIMemoryBuilderExtensions" },
            new[] { "WithOpenAITextEmbeddingGeneration" },
            new[] { EndpointSource.HttpClient("httpClient") },
            "pass an HttpClient whose BaseAddress is configured")
        {
            Models = new[] { "modelId" },
            Keys = new[] { "apiKey" },
            Rewrites = new[]
            {
                new ClientRewrite(RewritePart.Argument("httpClient", "new $(System.Net.Http.HttpClient) { BaseAddress = new $(System.Uri)($(endpoint)) }")),
            },
        });

    internal static readonly SdkRoute Earlier = new(
        "Microsoft.SemanticKernel.Connectors.AI.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            new[]
            {
                "Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions",
                "Microsoft.SemanticKernel.Connectors.AI.OpenAI.OpenAIMemoryBuilderExtensions",
            },
            new[]
            {
                "WithOpenAIChatCompletionService", "WithOpenAITextCompletionService", "WithOpenAITextEmbeddingGenerationService", "WithOpenAIImageGenerationService",
                // The names of 1.0.0-rc1.
                "WithOpenAIChatCompletion", "WithOpenAITextGeneration", "WithOpenAITextEmbeddingGeneration", "WithOpenAITextToImage",
                "AddOpenAIChatCompletion", "AddOpenAITextGeneration", "AddOpenAITextEmbeddingGeneration", "AddOpenAITextToImage",
            },
            new[] { EndpointSource.Elsewhere("openAIClient"), EndpointSource.Handler("httpClient") },
            "this version cannot be given one, the package Microsoft.SemanticKernel.Connectors.OpenAI from 1.8 on can")
        {
            Models = new[] { "modelId", "deploymentName" },
            Keys = new[] { "apiKey" },
        });
}
