using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Semantic Kernel's connectors for Mistral AI, which does not look at the HttpClient's base address, and for Hugging Face, which does.</summary>
internal static class SemanticKernelConnectors
{
    private const string WayOut = "pass an endpoint that is configured";

    internal static readonly ClientSdk MistralAI = new(
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

    internal static readonly ClientSdk HuggingFaceHub = new(
        "Microsoft.SemanticKernel.Connectors.HuggingFace", static () => HuggingFace.Provider, HuggingFace.ApiInferenceHuggingfaceCo, Sources.SdkRepositories,
        OfHub(HuggingFaceExtensions, new[] { "AddHuggingFaceChatCompletion" }, isChat: true, "model"),
        OfHub(new[] { "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceChatCompletionService" }, new string[0], isChat: true, "model"),
        OfHub(
            HuggingFaceExtensions,
            new[]
            {
                "AddHuggingFaceTextGeneration", "AddHuggingFaceTextEmbeddingGeneration", "AddHuggingFaceEmbeddingGenerator", "AddHuggingFaceImageToText",
            },
            isChat: false, "model"),
        OfHub(
            new[]
            {
                "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceTextGenerationService",
                "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceTextEmbeddingGenerationService",
                "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceImageToTextService",
                "Microsoft.SemanticKernel.Connectors.HuggingFace.HuggingFaceEmbeddingGenerator",
            },
            new string[0],
            isChat: false, "model", "modelId"));

    private static ClientEntry OfMistral(string[] types, params string[] methods) =>
        new(types, methods, new[] { EndpointSource.Value("endpoint"), EndpointSource.Handler("httpClient") }, WayOut)
        {
            Models = new[] { "modelId" },
            Keys = new[] { "apiKey" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("endpoint", "new $(System.Uri)($(endpoint))")) },
        };

    /// <summary>Chat alone speaks the OpenAI protocol, at <c>v1/chat/completions</c> below the endpoint.</summary>
    private static ClientEntry OfHub(string[] types, string[] methods, bool isChat, params string[] models) =>
        new(types, methods, new[] { EndpointSource.Value("endpoint"), EndpointSource.HttpClient("httpClient") }, WayOut)
        {
            Models = models,
            Keys = new[] { "apiKey" },
            Rewrites = isChat ? new[] { new ClientRewrite(RewritePart.Argument("endpoint", "new $(System.Uri)($(base))")) } : new ClientRewrite[0],
        };
}
