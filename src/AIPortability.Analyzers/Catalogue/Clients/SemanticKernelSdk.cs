using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Semantic Kernel's connector. The endpoint is the argument, else the HttpClient's base address, else a constant (run against 1.82).
/// </summary>
internal static class SemanticKernelSdk
{
    internal static readonly SdkRoute Sdk = new(
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
            "pass an endpoint that is configured, or a client that has one")
        {
            Models = Models,
            Keys = Keys,
            Rewrites = Rewrites,
        },
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
            "pass an endpoint that is configured, or a client that has one")
        {
            Models = Models,
            Keys = Keys,
            Rewrites = Rewrites,
        })
    {
        Base = ClientBases.SemanticKernel,
    };

    private static string[] Models => new[] { "modelId" };

    private static string[] Keys => new[] { "apiKey" };

    // The overloads with an endpoint of the services' constructors are experimental, so those take a client, as embeddings and audio do;
    // images and speech have no overload for either.
    private static ClientRewrite[] Rewrites => new[]
    {
        new ClientRewrite(RewritePart.Argument("endpoint", "new $(System.Uri)($(endpoint))")) { NamesArguments = true },
        new ClientRewrite(RewritePart.Instead(
            "apiKey",
            "openAIClient",
            "new $(OpenAI.OpenAIClient)(" + OpenAISdk.Credential + ", new $(OpenAI.OpenAIClientOptions) { Endpoint = new $(System.Uri)($(endpoint)) })")),
        new ClientRewrite(RewritePart.Argument("httpClient", "new $(System.Net.Http.HttpClient) { BaseAddress = new $(System.Uri)($(endpoint)) }")),
    };

    private static EndpointSource[] Endpoints => new[]
    {
        EndpointSource.Value("endpoint"),
        EndpointSource.HttpClient("httpClient"),
        EndpointSource.Elsewhere("openAIClient"),
    };
}
