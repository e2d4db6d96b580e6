using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Google's own package. An environment variable decides where the code gives no base URL; in 0.2 only when HttpOptions are passed. The base URL
/// is the root, without the version.
/// </summary>
internal static class GoogleGenAI
{
    internal static readonly SdkRoute Sdk = new(
        "Google.GenAI", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "Google.GenAI.Client" },
            new string[0],
            new[] { EndpointSource.Options("httpOptions", "BaseUrl") },
            "pass HttpOptions whose BaseUrl is configured")
        {
            DecidedElsewhere = "the environment variable GOOGLE_GEMINI_BASE_URL, for Vertex GOOGLE_VERTEX_BASE_URL",
            EndpointVariable = "GOOGLE_GEMINI_BASE_URL",
            Keys = new[] { "apiKey" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("httpOptions", "new $(Google.GenAI.Types.HttpOptions) { BaseUrl = " + ClientRewrite.WithoutVersion + " }")) },
        },
        ClientEntry.Adapter("Microsoft.Extensions.AI.GoogleGenAIExtensions", "defaultModelId", "AsIChatClient", "AsIEmbeddingGenerator", "AsIImageGenerator"),
        ClientEntry.Adapter(
            "Google.GenAI.Models", "model",
            "GenerateContentAsync", "GenerateContentStreamAsync", "EmbedContentAsync", "CountTokensAsync", "GenerateImagesAsync", "GenerateVideosAsync"),
        ClientEntry.Adapter("Google.GenAI.Live", "model", "ConnectAsync"))
    {
        Protocol = Protocol.Native,
        Base = ClientBases.Google,
    };
}
