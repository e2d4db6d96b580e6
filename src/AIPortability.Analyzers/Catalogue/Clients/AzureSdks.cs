using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Azure's packages that have no host built in: an endpoint is a parameter of every constructor. They name models and take keys.</summary>
internal static class AzureSdks
{
    private const string Remedy = "pass an endpoint that is configured";

    /// <summary>From 2.0 on, over the official package. What its methods call a deployment is the model.</summary>
    internal static readonly SdkRoute OpenAI = new(
        "Azure.AI.OpenAI", static () => AzureOpenAI.Provider, AzureOpenAI.AnyOpenaiAzureCom, Sources.RestoredAssemblies,
        new ClientEntry(new[] { "Azure.AI.OpenAI.AzureOpenAIClient" }, new string[0], new[] { EndpointSource.NoneBuiltIn }, Remedy)
        {
            Keys = new[] { "credential" },
        },
        new ClientEntry(
            new[] { "Azure.AI.OpenAI.AzureOpenAIClient" },
            new[] { "GetChatClient", "GetEmbeddingClient", "GetAudioClient", "GetImageClient" },
            new[] { EndpointSource.Receiver },
            Remedy)
        {
            Models = new[] { "deploymentName" },
        },
        ClientEntry.Adapter("Azure.AI.OpenAI.AzureOpenAIExtensions", "deploymentName", "GetAzureOpenAIChatClient", "GetAzureOpenAIEmbeddingClient"))
    {
        Base = ClientBases.Azure,
    };

    /// <summary>The model is a property of the request, and not of the client.</summary>
    internal static readonly SdkRoute Inference = new(
        "Azure.AI.Inference", static () => AzureOpenAI.Provider, AzureOpenAI.AnyServicesAiAzureCom, Sources.RestoredAssemblies,
        new ClientEntry(
            new[] { "Azure.AI.Inference.ChatCompletionsClient", "Azure.AI.Inference.EmbeddingsClient", "Azure.AI.Inference.ImageEmbeddingsClient" },
            new string[0],
            new[] { EndpointSource.NoneBuiltIn },
            Remedy)
        {
            Keys = new[] { "credential" },
        })
    {
        Base = ClientBases.Inference,
        ModelProperties = new[] { new ModelProperty("Model", "Azure.AI.Inference.ChatCompletionsOptions", "Azure.AI.Inference.EmbeddingsOptions", "Azure.AI.Inference.ImageEmbeddingsOptions") },
    };
}
