using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>gunpal5's packages: the base URL is a private property of the platform adapter, and only a handler of the HttpClient can redirect.</summary>
internal static class GenerativeAI
{
    private const string Remedy = "this package cannot be given one, Google.GenAI and the package OpenAI from 2.0 on can";

    internal static readonly SdkRoute Gemini = new(
        "GenerativeAI", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom, Sources.SdkRepositories,
        Made(
            new[] { EndpointSource.Elsewhere("platform"), EndpointSource.Elsewhere("adapter"), EndpointSource.Handler("client"), EndpointSource.Handler("httpClient") },
            new[] { "model" }, new[] { "apiKey", "googleApiKey" },
            "GenerativeAI.GoogleAi", "GenerativeAI.GenerativeModel", "GenerativeAI.GeminiModel", "GenerativeAI.EmbeddingModel", "GenerativeAI.GoogleAIPlatformAdapter"),
        Made(new[] { EndpointSource.Handler("httpClient") }, new[] { "modelName" }, new[] { "apiKey" }, "GenerativeAI.SemanticRetrieverModel"),
        Taken("GenerativeAI.GoogleAi", "CreateGenerativeModel", "CreateGeminiModel"),
        Taken("GenerativeAI.GenAI", "CreateEmbeddingModel", "CreateImageModel", "CreateGenerativeModel"))
    {
        Protocol = Protocol.Native,
    };

    /// <summary>The region is a part of the host.</summary>
    internal static readonly SdkRoute Vertex = new(
        "GenerativeAI", static () => GoogleVertex.Provider, GoogleVertex.AnyAiplatformGoogleapisCom, Sources.SdkRepositories,
        Made(
            new[] { EndpointSource.Elsewhere("platformAdapter"), EndpointSource.Handler("client"), EndpointSource.Handler("httpClient") },
            new string[0], new[] { "apiKey" },
            "GenerativeAI.VertexAI", "GenerativeAI.VertextPlatformAdapter"),
        Taken("GenerativeAI.VertexAI", "CreateGenerativeModel", "CreateVideoGenerationModel"))
    {
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute Adapters = new(
        "GenerativeAI.Microsoft", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom, Sources.SdkRepositories,
        new ClientEntry(
            new[]
            {
                "GenerativeAI.Microsoft.GenerativeAIChatClient", "GenerativeAI.Microsoft.GenerativeAIEmbeddingGenerator",
                "GenerativeAI.Microsoft.GenerativeAIImageGenerator", "GenerativeAI.Microsoft.GenerativeAIImagenGenerator",
            },
            new string[0],
            new[] { EndpointSource.Elsewhere("adapter"), EndpointSource.Elsewhere("genai") },
            Remedy)
        {
            Models = new[] { "modelName" },
            Keys = new[] { "apiKey" },
        })
    {
        Protocol = Protocol.Native,
    };

    /// <summary>An adapter is reported where it is made, and not where it is passed on.</summary>
    private static ClientEntry Made(EndpointSource[] endpoints, string[] models, string[] keys, params string[] types) => new(types, new string[0], endpoints, Remedy)
    {
        Models = models,
        Keys = keys,
    };

    private static ClientEntry Taken(string type, params string[] methods) => new(new[] { type }, methods, new[] { EndpointSource.Receiver }, Remedy)
    {
        Models = new[] { "modelName" },
    };
}
