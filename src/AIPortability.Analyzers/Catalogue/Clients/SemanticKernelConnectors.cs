using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Semantic Kernel's connectors for Mistral AI, which does not look at the HttpClient's base address, and for Hugging Face, which does.</summary>
internal static class SemanticKernelConnectors
{
    private const string Remedy = "pass an endpoint that is configured";

    internal static readonly SdkRoute MistralAI = new(
        "Microsoft.SemanticKernel.Connectors.MistralAI", static () => Mistral.Provider, Mistral.ApiMistralAi, Sources.SdkRepositories,
        OfMistral(
            new[]
            {
                "Microsoft.SemanticKernel.MistralAIKernelBuilderExtensions", "Microsoft.SemanticKernel.MistralAIServiceCollectionExtensions",
                "Microsoft.Extensions.DependencyInjection.MistralAIServiceCollectionExtensions",
            },
            "AddMistralChatCompletion", "AddMistralTextEmbeddingGeneration", "AddMistralEmbeddingGenerator"),
        OfMistral(
            new[]
            {
                "Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIChatCompletionService",
                "Microsoft.SemanticKernel.Connectors.MistralAI.MistralAITextEmbeddingGenerationService",
                "Microsoft.SemanticKernel.Connectors.MistralAI.MistralAIEmbeddingGenerator",
            }));

    private static readonly string[] HuggingFaceExtensions =
    {
        "Microsoft.SemanticKernel.HuggingFaceKernelBuilderExtensions", "Microsoft.SemanticKernel.HuggingFaceServiceCollectionExtensions",
        "Microsoft.Extensions.DependencyInjection.HuggingFaceServiceCollectionExtensions",
    };

    internal static readonly SdkRoute HuggingFaceHub = new(
        "Microsoft.SemanticKernel.Connectors.HuggingFace", static () => HuggingFace.Provider, HuggingFace.ApiInferenceHuggingfaceCo, Sources.SdkRepositories,
        OfHub(HuggingFaceExtensions, new[] { "AddHuggingFaceChatCompletion" }, "model"),
        OfHub(new[] { "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceChatCompletionService" }, new string[0], "model"),
        OfHub(
            HuggingFaceExtensions,
            new[]
            {
                "AddHuggingFaceTextGeneration", "AddHuggingFaceTextEmbeddingGeneration", "AddHuggingFaceEmbeddingGenerator", "AddHuggingFaceImageToText",
            },
            "model"),
        OfHub(
            new[]
            {
                "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceTextGenerationService",
                "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceTextEmbeddingGenerationService",
                "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceImageToTextService",
                "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceEmbeddingGenerator",
            },
            new string[0],
            "model", "modelId"));

    private static ClientEntry OfMistral(string[] types, params string[] methods) =>
        new(types, methods, new[] { EndpointSource.Value("endpoint"), EndpointSource.Handler("httpClient") }, Remedy)
        {
            Models = new[] { "modelId" },
            Keys = new[] { "apiKey" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("endpoint", "new $(System.Uri)($(endpoint))")) },
        };

    /// <summary>Its default host has no base URL with a version segment, so no setting can hold today's value in that form.</summary>
    private static ClientEntry OfHub(string[] types, string[] methods, params string[] models) =>
        new(types, methods, new[] { EndpointSource.Value("endpoint"), EndpointSource.HttpClient("httpClient") }, Remedy)
        {
            Models = models,
            Keys = new[] { "apiKey" },
        };
}
