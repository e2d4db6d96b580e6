using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Libraries that others than the provider maintain.</summary>
internal static class CommunitySdks
{
    /// <summary>Betalgo from 9 on: BaseDomain is the root, and a caller's HttpClient is overwritten (run against 9.2.6).</summary>
    internal static readonly SdkRoute Betalgo = new(
        "Betalgo.Ranul.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkAssemblies,
        new ClientEntry(
            new[] { "Betalgo.Ranul.OpenAI.Managers.OpenAIService" },
            new string[0],
            new[] { EndpointSource.Options("settings", "BaseDomain") },
            "set BaseDomain of its options from configuration")
        {
            Keys = new[] { "settings" },
            Rewrites = new[]
            {
                new ClientRewrite(RewritePart.PropertyOf("settings", "BaseDomain", "$(base/)"), RewritePart.PropertyOf("settings", "ApiVersion", "$(version)")),
            },
        })
    {
        Base = ClientBases.Betalgo,
        ModelProperties = new[]
        {
            new ModelProperty("DefaultModelId", "Betalgo.Ranul.OpenAI.OpenAIOptions"),
            new ModelProperty("Model", RequestsOfBetalgo("Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.")),
        },
    };

    /// <summary>The requests that name a model, the same in all versions of Betalgo.</summary>
    internal static string[] RequestsOfBetalgo(string space) => System.Array.ConvertAll(
        new[]
        {
            "ChatCompletionCreateRequest", "CompletionCreateRequest", "EmbeddingCreateRequest", "CreateModerationRequest", "AudioCreateSpeechRequest",
            "AudioCreateTranscriptionRequest", "AssistantCreateRequest",
        },
        name => space + name);

    /// <summary>Azure.AI.OpenAI 1.0-beta: its constructor for the provider's own keys has no endpoint, in no overload (run against beta 6).</summary>
    internal static readonly SdkRoute AzureBeta = new(
        "Azure.AI.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkAssemblies,
        new ClientEntry(
            new[] { "Azure.AI.OpenAI.OpenAIClient" },
            new string[0],
            new[] { EndpointSource.Value("endpoint"), EndpointSource.Redirection("options") },
            "this version cannot be given one, the package OpenAI from 2.0 on can")
        {
            Keys = new[] { "openAIApiKey" },
        },
        // Up to beta 8 the first argument, from then on a property of the options.
        ClientEntry.Adapter(
            "Azure.AI.OpenAI.OpenAIClient", "deploymentOrModelName",
            "GetChatCompletions", "GetChatCompletionsAsync", "GetChatCompletionsStreaming", "GetChatCompletionsStreamingAsync",
            "GetCompletions", "GetCompletionsAsync", "GetCompletionsStreaming", "GetCompletionsStreamingAsync", "GetEmbeddings", "GetEmbeddingsAsync"))
    {
        Base = ClientBases.Azure,
        ModelProperties = new[]
        {
            new ModelProperty(
                "DeploymentName",
                "Azure.AI.OpenAI.ChatCompletionsOptions", "Azure.AI.OpenAI.CompletionsOptions", "Azure.AI.OpenAI.EmbeddingsOptions",
                "Azure.AI.OpenAI.ImageGenerationOptions", "Azure.AI.OpenAI.AudioTranscriptionOptions", "Azure.AI.OpenAI.AudioTranslationOptions",
                "Azure.AI.OpenAI.AudioSpeechOptions"),
        },
    };

    /// <summary>The adapter's own clients, which make a client of the official package without options.</summary>
    internal static readonly SdkRoute ExtensionsAI = new(
        "Microsoft.Extensions.AI.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkAssemblies,
        new ClientEntry(
            new[] { "Microsoft.Extensions.AI.OpenAIRealtimeClient" },
            new string[0],
            new[] { EndpointSource.Elsewhere("realtimeClient") },
            "make it from a client whose endpoint is configured")
        {
            Models = new[] { "model" },
            Keys = new[] { "apiKey" },
            Rewrites = new[]
            {
                new ClientRewrite(RewritePart.Instead(
                    "apiKey",
                    "realtimeClient",
                    "new $(OpenAI.Realtime.RealtimeClient)(" + OpenAISdk.Credential + ", new() { Endpoint = new $(System.Uri)($(endpoint)) })")),
            },
        },
        new ClientEntry(
            new[] { "Microsoft.Extensions.AI.OpenAIRealtimeClientSession" },
            new string[0],
            new EndpointSource[0],
            "make it from a client whose endpoint is configured")
        {
            Models = new[] { "model" },
            Keys = new[] { "apiKey" },
        },
        ClientEntry.Adapter("Microsoft.Extensions.AI.OpenAIClientExtensions", "defaultModelId", "AsIChatClient"),
        // In 9 the adapters were made from the client of all operations.
        ClientEntry.Adapter("Microsoft.Extensions.AI.OpenAIClientExtensions", "modelId", "AsChatClient", "AsEmbeddingGenerator"),
        ClientEntry.Request("modelId", "Microsoft.Extensions.AI.OpenAIChatClient", "Microsoft.Extensions.AI.OpenAIEmbeddingGenerator"));

    /// <summary>The package that had the id OpenAI up to 1.11: another product with a format string for its addresses.</summary>
    internal static readonly SdkRoute OkGoDoIt = new(
        "OpenAI_API", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkAssemblies,
        new ClientEntry(
            new[] { "OpenAI_API.OpenAIAPI" },
            new string[0],
            new[] { EndpointSource.OwnProperty("ApiUrlFormat") },
            "set ApiUrlFormat from configuration")
        {
            Keys = new[] { "apiKeys" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Property("ApiUrlFormat", "$(trimmed) + \"/{1}\"")) },
        },
        new ClientEntry(new[] { "OpenAI_API.Models.Model" }, new string[0], new[] { EndpointSource.NoneBuiltIn }, "")
        {
            Models = new[] { "name" },
        })
    {
        Base = ClientBases.Format,
        ModelProperties = new[]
        {
            new ModelProperty(
                "Model",
                "OpenAI_API.Chat.ChatRequest", "OpenAI_API.Chat.Conversation", "OpenAI_API.Completions.CompletionRequest", "OpenAI_API.Embedding.EmbeddingRequest",
                "OpenAI_API.Images.ImageGenerationRequest", "OpenAI_API.Audio.AudioRequest", "OpenAI_API.Audio.TextToSpeechRequest", "OpenAI_API.Moderation.ModerationRequest"),
        },
    };
}
