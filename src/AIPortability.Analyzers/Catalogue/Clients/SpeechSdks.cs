using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Packages of vendors of speech. Their addresses have no version segment: the packages add it.</summary>
internal static class SpeechSdks
{
    internal static readonly SdkRoute ElevenLabsDotNet = OfElevenLabs(
        "ElevenLabs-DotNet", null, EndpointSource.Constructed("settings", "domain"), EndpointSource.Handler("httpClient"));

    /// <summary>com.rest.elevenlabs, its sister for Unity; an asset for the configuration may hold another domain.</summary>
    internal static readonly SdkRoute ElevenLabsOfUnity = OfElevenLabs(
        "ElevenLabs", "ElevenLabs.ElevenLabsConfiguration", EndpointSource.Constructed("settings", "domain"), EndpointSource.Options("configuration", "ProxyDomain"));

    internal static readonly SdkRoute DeepgramSdk = new(
        "Deepgram", static () => Deepgram.Provider, Deepgram.ApiDeepgramCom, Sources.CommunityRepositories,
        OfDeepgram(
            "deepgramClientOptions",
            new[]
            {
                Space + "ListenRESTClient", Space + "ListenWebSocketClient", Space + "SpeakRESTClient", Space + "SpeakWebSocketClient",
                Space + "AgentWebSocketClient", Space + "AnalyzeClient", Space + "ManageClient", Space + "LiveClient", Space + "PreRecordedClient",
                Space + "SpeakClient",
            }),
        OfDeepgram(
            "options",
            new[] { Space + "ClientFactory" },
            "CreateListenRESTClient", "CreateListenWebSocketClient", "CreateSpeakRESTClient", "CreateSpeakWebSocketClient", "CreateAgentWebSocketClient",
            "CreateAnalyzeClient", "CreateManageClient"))
    {
        Protocol = Protocol.Native,
        ModelProperties = new[]
        {
            new ModelProperty(
                "Model", "Deepgram.Models.Listen.v1.REST.PreRecordedSchema", "Deepgram.Models.Listen.v2.WebSocket.LiveSchema", "Deepgram.Models.Speak.v1.REST.SpeakSchema"),
        },
    };

    internal static readonly SdkRoute AssemblyAISdk = new(
        "AssemblyAI", static () => AssemblyAI.Provider, AssemblyAI.ApiAssemblyaiCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "AssemblyAI.AssemblyAIClient" },
            new string[0],
            new[] { EndpointSource.Options("clientOptions", "BaseUrl") },
            "set BaseUrl from configuration")
        {
            Keys = new[] { "apiKey", "clientOptions" },
            Rewrites = new[]
            {
                new ClientRewrite(RewritePart.PropertyOf("clientOptions", "BaseUrl", "$(endpoint)")),
                new ClientRewrite(RewritePart.Instead("apiKey", "clientOptions", "new $(AssemblyAI.ClientOptions) { ApiKey = $(argument), BaseUrl = $(endpoint) }")),
            },
        })
    {
        Protocol = Protocol.Native,
    };

    private const string Space = "Deepgram.";

    private static SdkRoute OfElevenLabs(string assembly, string? onlyWith, params EndpointSource[] sources) => new(
        assembly, static () => ElevenLabs.Provider, ElevenLabs.ApiElevenlabsIo, Sources.CommunityRepositories,
        new ClientEntry(new[] { "ElevenLabs.ElevenLabsClient" }, new string[0], sources, "give it settings whose domain is configured")
        {
            Keys = new[] { "authentication" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("settings", "new $(parameter)($(endpoint))")) },
        })
    {
        OnlyWith = onlyWith,
        Protocol = Protocol.Native,
    };

    private static ClientEntry OfDeepgram(string options, string[] types, params string[] methods) => new(
        types, methods, new[] { EndpointSource.Options(options, "BaseAddress"), EndpointSource.Constructed(options, "baseAddress") }, "pass options whose BaseAddress is configured")
    {
        Keys = new[] { "apiKey" },
        Rewrites = new[] { new ClientRewrite(RewritePart.Argument(options, "new $(parameter)(baseAddress: $(endpoint))")) },
    };
}
