using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Packages for Unity, whose assemblies are named by their definition files.</summary>
internal static class UnitySdks
{
    /// <summary>
    /// com.openai.unity, the sister of <see cref="OpenAIDotNet"/>: assembly and client have the names of the official package's. An asset for the
    /// configuration may hold another domain.
    /// </summary>
    internal static readonly SdkRoute RageAgainstThePixel = new(
        "OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "OpenAI.OpenAIClient" },
            new string[0],
            new[] { EndpointSource.Constructed("settings", "domain"), EndpointSource.Options("configuration", "ProxyDomain") },
            "give it settings whose domain is configured")
        {
            Keys = new[] { "authentication" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("settings", "new $(parameter)($(base), $(version))")) },
        },
        OpenAIDotNet.Requests,
        OpenAIDotNet.Names)
    {
        OnlyWith = "OpenAI.OpenAIConfiguration",
        Base = ClientBases.OpenAIDotNet,
    };

    /// <summary>com.srcnalt.openai-unity: its address is a private constant, and each call makes its own request.</summary>
    internal static readonly SdkRoute Srcnalt = new(
        "OpenAI.Runtime", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.CommunityRepositories,
        new ClientEntry(new[] { "OpenAI.OpenAIApi" }, new string[0], new EndpointSource[0], "this package cannot be given one")
        {
            Keys = new[] { "apiKey" },
        })
    {
        ModelProperties = new[]
        {
            new ModelProperty(
                "Model",
                "OpenAI.CreateChatCompletionRequest", "OpenAI.CreateCompletionRequest", "OpenAI.CreateEmbeddingsRequest", "OpenAI.CreateAudioTranscriptionsRequest"),
        },
    };
}
