using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// RageAgainstThePixel's package, whose client has the full name of the official one. Its settings take the domain in their constructor,
/// without the version; the HttpClient's base address is not looked at, and realtime sockets go to the provider whatever the domain is.
/// </summary>
internal static class OpenAIDotNet
{
    internal static readonly SdkRoute Sdk = new(
        "OpenAI-DotNet", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "OpenAI.OpenAIClient" },
            new string[0],
            new[]
            {
                EndpointSource.Constructed("clientSettings", "domain"),
                EndpointSource.Constructed("clientSettings", "resourceName"),
                EndpointSource.Handler("client"),
            },
            "give it settings whose domain is configured")
        {
            Keys = new[] { "openAIAuthentication" },
            // The settings were another type before 8.7.
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("clientSettings", "new $(parameter)($(base), $(version))")) },
        },
        Requests,
        Names,
        ClientEntry.Adapter("OpenAI.Models.ModelsEndpoint", "id", "GetModelDetailsAsync"))
    {
        Base = ClientBases.OpenAIDotNet,
    };

    /// <summary>The requests, which take a name or a <c>Model</c> made of it.</summary>
    internal static ClientEntry Requests => ClientEntry.Request(
        "model",
        "OpenAI.Chat.ChatRequest", "OpenAI.Embeddings.EmbeddingsRequest", "OpenAI.Audio.SpeechRequest", "OpenAI.Audio.AudioTranscriptionRequest",
        "OpenAI.Audio.AudioTranslationRequest", "OpenAI.Images.ImageGenerationRequest", "OpenAI.Moderations.ModerationsRequest",
        "OpenAI.Assistants.CreateAssistantRequest", "OpenAI.Responses.CreateResponseRequest");

    internal static ClientEntry Names => ClientEntry.Request("id", "OpenAI.Models.Model");
}
