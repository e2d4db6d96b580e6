using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Semantic Kernel's connectors that have no host built in: an endpoint or a client is a parameter of every overload. They name models and take keys.</summary>
internal static class SemanticKernelModels
{
    private const string Remedy = "pass an endpoint that is configured";

    internal static readonly SdkRoute Azure = new(
        "Microsoft.SemanticKernel.Connectors.AzureOpenAI", static () => AzureOpenAI.Provider, AzureOpenAI.AnyOpenaiAzureCom, Sources.RestoredAssemblies,
        OfAzure(
            new[]
            {
                "Microsoft.SemanticKernel.AzureOpenAIKernelBuilderExtensions", "Microsoft.SemanticKernel.AzureOpenAIServiceCollectionExtensions",
                "Microsoft.Extensions.DependencyInjection.AzureOpenAIServiceCollectionExtensions",
            },
            "AddAzureOpenAIChatCompletion", "AddAzureOpenAIChatClient", "AddAzureOpenAIEmbeddingGenerator", "AddAzureOpenAITextEmbeddingGeneration",
            "AddAzureOpenAITextToImage", "AddAzureOpenAITextToAudio", "AddAzureOpenAIAudioToText"),
        OfAzure(
            new[]
            {
                Services + "AzureOpenAIChatCompletionService", Services + "AzureOpenAITextEmbeddingGenerationService", Services + "AzureOpenAITextToImageService",
                Services + "AzureOpenAITextToAudioService", Services + "AzureOpenAIAudioToTextService",
            }));

    internal static readonly SdkRoute Ollama = new(
        "Microsoft.SemanticKernel.Connectors.Ollama", static () => LocalServers.Provider, LocalServers.LocalhostPort11434, Sources.SdkRepositories,
        Named(
            new[]
            {
                "Microsoft.SemanticKernel.OllamaKernelBuilderExtensions", "Microsoft.SemanticKernel.OllamaServiceCollectionExtensions",
                "Microsoft.Extensions.DependencyInjection.OllamaServiceCollectionExtensions",
            },
            "AddOllamaChatCompletion", "AddOllamaChatClient", "AddOllamaTextGeneration", "AddOllamaTextEmbeddingGeneration", "AddOllamaEmbeddingGenerator"))
    {
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute Inference = new(
        "Microsoft.SemanticKernel.Connectors.AzureAIInference", static () => AzureOpenAI.Provider, AzureOpenAI.AnyServicesAiAzureCom, Sources.SdkRepositories,
        Named(
            new[] { "Microsoft.SemanticKernel.AzureAIInferenceKernelBuilderExtensions", "Microsoft.SemanticKernel.AzureAIInferenceServiceCollectionExtensions" },
            "AddAzureAIInferenceChatCompletion", "AddAzureAIInferenceChatClient"));

    private const string Services = "Microsoft.SemanticKernel.Connectors.AzureOpenAI.";

    private static ClientEntry OfAzure(string[] types, params string[] methods) => new(types, methods, new[] { EndpointSource.NoneBuiltIn }, Remedy)
    {
        Models = new[] { "deploymentName" },
        Keys = new[] { "apiKey" },
    };

    private static ClientEntry Named(string[] types, params string[] methods) => new(types, methods, new[] { EndpointSource.NoneBuiltIn }, Remedy)
    {
        Models = new[] { "modelId" },
    };
}
