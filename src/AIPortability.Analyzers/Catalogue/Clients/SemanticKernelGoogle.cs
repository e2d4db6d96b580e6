using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Semantic Kernel's connector for Google. Its own clients have the hosts in their code; the newer registrations make a client of Google.GenAI,
/// which reads its base URL from an environment variable.
/// </summary>
internal static class SemanticKernelGoogle
{
    private const string Assembly = "Microsoft.SemanticKernel.Connectors.Google";
    private const string Remedy = "this connector cannot be given one, Microsoft.SemanticKernel.Connectors.OpenAI from 1.8 on can";
    private const string ClientWayOut = "pass a Client of Google.GenAI whose HttpOptions have a BaseUrl that is configured to AddGoogleAIChatClient";

    private static readonly string[] Extensions =
    {
        "Microsoft.SemanticKernel.GoogleAIKernelBuilderExtensions", "Microsoft.SemanticKernel.GoogleAIServiceCollectionExtensions",
        "Microsoft.Extensions.DependencyInjection.GoogleAIServiceCollectionExtensions", "Microsoft.SemanticKernel.GoogleAIMemoryBuilderExtensions",
    };

    private static readonly string[] ModelId = { "modelId" };

    internal static readonly SdkRoute Gemini = new(
        Assembly, static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom, Sources.SdkRepositories,
        Bound(
            Extensions, "apiKey",
            "AddGoogleAIGeminiChatCompletion", "AddGoogleAIEmbeddingGeneration", "AddGoogleAIEmbeddingGenerator", "WithGoogleAITextEmbeddingGeneration"),
        Bound(
            new[]
            {
                "Microsoft.SemanticKernel.Connectors.Google.GoogleAIGeminiChatCompletionService",
                "Microsoft.SemanticKernel.Connectors.Google.GoogleAITextEmbeddingGenerationService",
                "Microsoft.SemanticKernel.Connectors.Google.GoogleAIEmbeddingGenerator",
            },
            "apiKey"),
        new ClientEntry(Extensions, new[] { "AddGoogleGenAIChatClient" }, new EndpointSource[0], ClientWayOut)
        {
            DecidedElsewhere = "the environment variable GOOGLE_GEMINI_BASE_URL",
            Models = ModelId,
            Keys = new[] { "apiKey" },
        })
    {
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute Vertex = new(
        Assembly, static () => GoogleVertex.Provider, GoogleVertex.AnyAiplatformGoogleapisCom, Sources.SdkRepositories,
        Bound(
            new[]
            {
                "Microsoft.SemanticKernel.VertexAIKernelBuilderExtensions", "Microsoft.SemanticKernel.VertexAIServiceCollectionExtensions",
                "Microsoft.Extensions.DependencyInjection.VertexAIServiceCollectionExtensions", "Microsoft.SemanticKernel.VertexAIMemoryBuilderExtensions",
            },
            "bearerKey",
            "AddVertexAIGeminiChatCompletion", "AddVertexAIEmbeddingGeneration", "AddVertexAIEmbeddingGenerator", "WithVertexAITextEmbeddingGeneration"),
        Bound(
            new[]
            {
                "Microsoft.SemanticKernel.Connectors.Google.VertexAIGeminiChatCompletionService",
                "Microsoft.SemanticKernel.Connectors.Google.VertexAITextEmbeddingGenerationService",
                "Microsoft.SemanticKernel.Connectors.Google.VertexAIEmbeddingGenerator",
            },
            "bearerKey"),
        new ClientEntry(Extensions, new[] { "AddGoogleVertexAIChatClient" }, new EndpointSource[0], ClientWayOut)
        {
            DecidedElsewhere = "the environment variable GOOGLE_VERTEX_BASE_URL",
            Models = ModelId,
        })
    {
        Protocol = Protocol.Native,
    };

    private static ClientEntry Bound(string[] types, string key, params string[] methods) =>
        new(types, methods, new[] { EndpointSource.Handler("httpClient") }, Remedy)
        {
            Models = ModelId,
            Keys = new[] { key },
        };
}
