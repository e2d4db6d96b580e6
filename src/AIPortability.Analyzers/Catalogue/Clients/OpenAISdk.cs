using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// The official package from 2.0 on. Its default endpoint is a constant and no environment variable changes it; options without an
/// endpoint, null and no options are the same (run against 2.1, 2.10, 2.13, 2.14 and 2.15).
/// </summary>
internal static class OpenAISdk
{
    internal static readonly SdkRoute Sdk = new(
        "OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkAssemblies,
        new ClientEntry(
            new[]
            {
                "OpenAI.OpenAIClient", "OpenAI.Chat.ChatClient", "OpenAI.Embeddings.EmbeddingClient", "OpenAI.Audio.AudioClient",
                "OpenAI.Images.ImageClient", "OpenAI.Moderations.ModerationClient", "OpenAI.Files.OpenAIFileClient", "OpenAI.Models.OpenAIModelClient",
                "OpenAI.Assistants.AssistantClient", "OpenAI.Batch.BatchClient", "OpenAI.FineTuning.FineTuningClient",
                "OpenAI.VectorStores.VectorStoreClient", "OpenAI.Containers.ContainerClient", "OpenAI.Conversations.ConversationClient",
                "OpenAI.Evals.EvaluationClient", "OpenAI.Graders.GraderClient", "OpenAI.Videos.VideoClient", "OpenAI.Skills.SkillClient",
                "OpenAI.Decisions.DecisionsClient", "OpenAI.Responses.ResponsesClient", "OpenAI.Responses.OpenAIResponseClient",
                "OpenAI.Realtime.RealtimeClient", "OpenAI.RealtimeConversation.RealtimeConversationClient",
            },
            new string[0],
            new[]
            {
                EndpointSource.Options("options", "Endpoint"),
                EndpointSource.Elsewhere("settings"),
                EndpointSource.Elsewhere("pipeline"),
            },
            "give it options whose Endpoint is configured")
        {
            Models = new[] { "model" },
            Keys = new[] { "apiKey", "credential" },
            Rewrites = new[]
            {
                new ClientRewrite(RewritePart.PropertyOf("options", "Endpoint", Address)),
                new ClientRewrite(RewritePart.Instead("apiKey", "credential", Credential), RewritePart.Argument("options", Options)),
                new ClientRewrite(RewritePart.Argument("options", Options)),
            },
        },
        new ClientEntry(
            new[] { "OpenAI.OpenAIClient" },
            new[]
            {
                "GetChatClient", "GetEmbeddingClient", "GetAudioClient", "GetImageClient", "GetModerationClient",
                "GetRealtimeConversationClient", "GetResponsesClient", "GetOpenAIResponseClient",
            },
            new[] { EndpointSource.Receiver },
            "")
        {
            Models = new[] { "model" },
        },
        ClientEntry.Adapter("OpenAI.Responses.ResponsesClient", "model", "CreateResponse", "CreateResponseAsync"),
        ClientEntry.Adapter("OpenAI.Realtime.RealtimeClient", "model", "StartConversationSession", "StartConversationSessionAsync", "StartSession", "StartSessionAsync"),
        ClientEntry.Adapter("OpenAI.Assistants.AssistantClient", "model", "CreateAssistant", "CreateAssistantAsync"),
        ClientEntry.Request("model", "OpenAI.Responses.CreateResponseOptions"))
    {
        ModelProperties = new[]
        {
            new ModelProperty(
                "Model",
                "OpenAI.Responses.CreateResponseOptions", "OpenAI.Realtime.RealtimeConversationSessionOptions", "OpenAI.Realtime.RealtimeAudioTranscriptionOptions"),
        },
        OnlyWith = "OpenAI.OpenAIClientOptions",
        Base = ClientBases.OpenAI,
    };

    /// <summary>The key as the overloads with options want it; no overload takes both a string and options.</summary>
    internal const string Credential = "new $(System.ClientModel.ApiKeyCredential)($(argument))";

    // Ten clients changed the options' type in 2.15, so it is taken from the parameter.
    private const string Options = "new $(parameter) { Endpoint = " + Address + " }";

    private const string Address = "new $(System.Uri)($(endpoint))";
}
