using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// The official package from 2.0 on. Its default endpoint is a constant and no environment variable changes it; options without an
/// endpoint, null and no options are the same (run against 2.1, 2.10, 2.13, 2.14 and 2.15).
/// </summary>
internal static class OpenAISdk
{
    internal static readonly ClientSdk Sdk = new(
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
            "give it options whose Endpoint is configured"));
}
