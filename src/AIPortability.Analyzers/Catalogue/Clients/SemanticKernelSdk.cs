using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Semantic Kernel's connector. The endpoint is the argument, else the HttpClient's base address, else a constant (run against 1.82).
/// </summary>
internal static class SemanticKernelSdk
{
    internal static readonly ClientSdk Sdk = new(
        "Microsoft.SemanticKernel.Connectors.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkAssemblies,
        new ClientEntry(
            new[]
            {
                "Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions", "Microsoft.SemanticKernel.OpenAIServiceCollectionExtensions",
                "Microsoft.SemanticKernel.OpenAIChatClientKernelBuilderExtensions",
                "Microsoft.Extensions.DependencyInjection.OpenAIServiceCollectionExtensions",
            },
            new[]
            {
                "AddOpenAIChatCompletion", "AddOpenAIChatClient", "AddOpenAIEmbeddingGenerator", "AddOpenAITextEmbeddingGeneration",
                "AddOpenAITextToImage", "AddOpenAITextToAudio", "AddOpenAIAudioToText", "AddOpenAIFiles",
            },
            Endpoints,
            "pass an endpoint that is configured, or a client that has one"),
        new ClientEntry(
            new[]
            {
                "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIChatCompletionService",
                "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextEmbeddingGenerationService",
                "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIAudioToTextService",
                "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextToAudioService",
                "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAITextToImageService",
                "Microsoft.SemanticKernel.Connectors.OpenAI.OpenAIFileService",
            },
            new string[0],
            Endpoints,
            "pass an endpoint that is configured, or a client that has one"));

    private static EndpointSource[] Endpoints => new[]
    {
        EndpointSource.Value("endpoint"),
        EndpointSource.HttpClient("httpClient"),
        EndpointSource.Elsewhere("openAIClient"),
    };
}
