using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>AutoGen 0.2 for .NET: its configuration object makes the client, and has no member for an endpoint.</summary>
internal static class AutoGen
{
    private const string ConfigWayOut = "this type cannot be given one, OpenAIChatAgent can be made from a ChatClient of the package OpenAI";

    internal static readonly SdkRoute Sdk = new(
        "AutoGen", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(new[] { "AutoGen.OpenAIConfig" }, new string[0], new EndpointSource[0], ConfigWayOut)
        {
            Models = new[] { "modelId" },
            Keys = new[] { "apiKey" },
        },
        new ClientEntry(new[] { "AutoGen.LLMConfigAPI" }, new[] { "GetOpenAIConfigList" }, new EndpointSource[0], ConfigWayOut)
        {
            Models = new[] { "modelIDs" },
            Keys = new[] { "apiKey" },
        });

    /// <summary>Over Azure.AI.OpenAI 1.0-beta. An agent takes a configuration object or a client, each of which is judged where it is made.</summary>
    internal static readonly SdkRoute V1 = new(
        "AutoGen.OpenAI.V1", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "AutoGen.OpenAI.V1.OpenAIConfig" },
            new string[0],
            new EndpointSource[0],
            "this package cannot be given one, AutoGen.OpenAI can be made from a ChatClient of the package OpenAI")
        {
            Models = new[] { "modelId" },
            Keys = new[] { "apiKey" },
        },
        new ClientEntry(
            new[] { "AutoGen.OpenAI.V1.GPTAgent", "AutoGen.OpenAI.V1.OpenAIChatAgent" },
            new string[0],
            new[] { EndpointSource.Elsewhere("config"), EndpointSource.Elsewhere("openAIClient") },
            "make it from a client whose endpoint is configured")
        {
            Models = new[] { "modelName" },
        });

    internal static readonly SdkRoute MistralAI = new(
        "AutoGen.Mistral", static () => Mistral.Provider, Mistral.ApiMistralAi, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "AutoGen.Mistral.MistralClient" },
            new string[0],
            new[] { EndpointSource.Value("baseUrl"), EndpointSource.Handler("httpClient") },
            "pass a baseUrl that is configured")
        {
            Keys = new[] { "apiKey" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("baseUrl", "$(trimmed)")) },
        });

    /// <summary>The base URL has no default, and is customarily the package's own field for the whole address of the operation.</summary>
    internal static readonly SdkRoute Claude = new(
        "AutoGen.Anthropic", static () => Anthropic.Provider, Anthropic.ApiAnthropicCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "AutoGen.Anthropic.AnthropicClient" },
            new string[0],
            new[] { EndpointSource.Value("baseUrl") },
            "pass a baseUrl that is configured")
        {
            Keys = new[] { "apiKey" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Instead("baseUrl", "baseUrl", "$(trimmed) + \"/messages\"")) },
        })
    {
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute Gemini = new(
        "AutoGen.Gemini", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "AutoGen.Gemini.GoogleGeminiClient", "AutoGen.Gemini.GeminiChatAgent" },
            new string[0],
            new[] { EndpointSource.Elsewhere("client"), EndpointSource.Handler("httpClient") },
            "this package cannot be given one, AutoGen.OpenAI can be made from a ChatClient of the package OpenAI")
        {
            Models = new[] { "model" },
            Keys = new[] { "apiKey" },
        })
    {
        Protocol = Protocol.Native,
    };

    /// <summary>The agent's overload with a location, which is the region in the host.</summary>
    internal static readonly SdkRoute Vertex = new(
        "AutoGen.Gemini", static () => GoogleVertex.Provider, GoogleVertex.AnyAiplatformGoogleapisCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "AutoGen.Gemini.GeminiChatAgent" },
            new string[0],
            new EndpointSource[0],
            "this package cannot be given one, AutoGen.OpenAI can be made from a ChatClient of the package OpenAI")
        {
            OfOverload = "location",
            Models = new[] { "model" },
        })
    {
        Protocol = Protocol.Native,
    };
}
