using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>tryAGI's generated packages for one vendor each, all with the constructors of <see cref="TryAgi"/>.</summary>
internal static class TryAgiVendors
{
    /// <summary>Up to 3 it had the id of the official package, whose assembly and client have the same names.</summary>
    internal static readonly SdkRoute Claude = new(
        "Anthropic", static () => Anthropic.Provider, Anthropic.ApiAnthropicCom, Sources.SdkRepositories, Client("Anthropic.AnthropicClient"))
    {
        OnlyWith = "Anthropic.EndPointAuthorization",
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute CohereSdk = new(
        "Cohere", static () => Cohere.Provider, Cohere.ApiCohereCom, Sources.CommunityRepositories, Client("Cohere.CohereClient"))
    {
        OnlyWith = "Cohere.EndPointAuthorization",
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute ElevenLabsSdk = new(
        "ElevenLabs", static () => ElevenLabs.Provider, ElevenLabs.ApiElevenlabsIo, Sources.CommunityRepositories, Client("ElevenLabs.ElevenLabsClient"))
    {
        OnlyWith = "ElevenLabs.EndPointAuthorization",
        Protocol = Protocol.Native,
    };

    private static ClientEntry Client(string type) => new(
        new[] { type },
        new string[0],
        new[] { EndpointSource.Value("baseUri"), EndpointSource.HttpClient("httpClient") },
        "pass a baseUri that is configured")
    {
        Keys = new[] { "apiKey" },
        Rewrites = new[] { new ClientRewrite(RewritePart.Argument("baseUri", "new $(System.Uri)($(base))")) },
    };
}
