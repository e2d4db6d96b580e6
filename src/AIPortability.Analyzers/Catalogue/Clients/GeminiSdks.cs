using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Community packages for Gemini, beside <see cref="GenerativeAI"/> and <see cref="MsccGenerativeAI"/>.</summary>
internal static class GeminiSdks
{
    private const string Remedy = "give it options whose Endpoint is configured";

    /// <summary>Four addresses, of which that of texts has the model inside: no single setting moves them.</summary>
    internal static readonly SdkRoute DotnetGeminiSdk = new(
        "DotnetGeminiSDK", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "DotnetGeminiSDK.GeminiServiceExtensions" }, new[] { "AddGeminiClient" }, new[] { EndpointSource.Configure("configure", "TextBaseUrl") }, FourAddresses),
        new ClientEntry(
            new[] { "DotnetGeminiSDK.Client.GeminiClient" }, new string[0], new[] { EndpointSource.Options("config", "TextBaseUrl") }, FourAddresses)
        {
            Keys = new[] { "config" },
        })
    {
        Protocol = Protocol.Native,
    };

    /// <summary>The endpoint is the root, without the version.</summary>
    internal static readonly SdkRoute GeminiDotnet = new(
        "GeminiDotnet", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "GeminiDotnet.GeminiClient" }, new string[0], new[] { EndpointSource.Options("options", "Endpoint"), EndpointSource.HttpClient("httpClient") }, Remedy)
        {
            Models = new[] { "modelId" },
            Keys = new[] { "options" },
            Rewrites = Rewrites,
        })
    {
        Protocol = Protocol.Native,
        ModelProperties = new[] { new ModelProperty("ModelId", "GeminiDotnet.GeminiClientOptions") },
    };

    internal static readonly SdkRoute GeminiDotnetAdapters = new(
        "GeminiDotnet.Extensions.AI", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "GeminiDotnet.Extensions.AI.GeminiChatClient", "GeminiDotnet.Extensions.AI.GeminiEmbeddingGenerator" },
            new string[0],
            new[] { EndpointSource.Options("options", "Endpoint"), EndpointSource.Elsewhere("client") },
            Remedy)
        {
            Keys = new[] { "options" },
            Rewrites = Rewrites,
        })
    {
        Protocol = Protocol.Native,
    };

    /// <summary>With a project or a region it goes to Vertex, and a client has its endpoint already.</summary>
    internal static readonly SdkRoute MsccAdapters = new(
        "Mscc.GenerativeAI.Microsoft", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[]
            {
                "Mscc.GenerativeAI.Microsoft.GeminiChatClient", "Mscc.GenerativeAI.Microsoft.GeminiEmbeddingGenerator",
                "Mscc.GenerativeAI.Microsoft.GeminiSpeechToTextClient",
            },
            new string[0],
            new[] { EndpointSource.Elsewhere("client"), EndpointSource.Elsewhere("projectId"), EndpointSource.Elsewhere("region") },
            "make it from a client whose endpoint is configured")
        {
            Models = new[] { "model" },
            Keys = new[] { "apiKey" },
        })
    {
        Protocol = Protocol.Native,
    };

    private const string FourAddresses = "set TextBaseUrl and the other three addresses of its options from configuration";

    private static ClientRewrite[] Rewrites => new[] { new ClientRewrite(RewritePart.PropertyOf("options", "Endpoint", "new $(System.Uri)($(base))")) };
}
