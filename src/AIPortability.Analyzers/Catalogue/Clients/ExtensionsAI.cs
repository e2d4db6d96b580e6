using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Packages around Microsoft.Extensions.AI that have no host of their own, and name models.</summary>
internal static class ExtensionsAI
{
    /// <summary>The options of a single call, whatever client answers it.</summary>
    internal static readonly SdkRoute Abstractions = new(
        "Microsoft.Extensions.AI.Abstractions", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.RestoredAssemblies)
    {
        IsOfAnyProvider = true,
        ModelProperties = new[]
        {
            new ModelProperty(
                "ModelId",
                "Microsoft.Extensions.AI.ChatOptions", "Microsoft.Extensions.AI.EmbeddingGenerationOptions", "Microsoft.Extensions.AI.ImageGenerationOptions",
                "Microsoft.Extensions.AI.SpeechToTextOptions", "Microsoft.Extensions.AI.TextToSpeechOptions"),
            new ModelProperty("Model", "Microsoft.Extensions.AI.RealtimeSessionOptions"),
        },
    };

    internal static readonly SdkRoute Ollama = new(
        "Microsoft.Extensions.AI.Ollama", static () => LocalServers.Provider, LocalServers.LocalhostPort11434, Sources.SdkRepositories,
        ClientEntry.Request("modelId", "Microsoft.Extensions.AI.OllamaChatClient", "Microsoft.Extensions.AI.OllamaEmbeddingGenerator"))
    {
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute Inference = new(
        "Microsoft.Extensions.AI.AzureAIInference", static () => AzureOpenAI.Provider, AzureOpenAI.AnyServicesAiAzureCom, Sources.SdkRepositories,
        ClientEntry.Adapter("Microsoft.Extensions.AI.AzureAIInferenceExtensions", "modelId", "AsChatClient"),
        ClientEntry.Adapter("Microsoft.Extensions.AI.AzureAIInferenceExtensions", "defaultModelId", "AsIChatClient", "AsIEmbeddingGenerator"));
}
