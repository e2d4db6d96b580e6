using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// The packages of tghamm, one vendor each: the address is a format string of version and operation, a property of the client. The HttpClient's
/// base address is not looked at.
/// </summary>
internal static class FormatStringSdks
{
    internal static readonly SdkRoute Claude = new(
        "Anthropic.SDK", static () => Anthropic.Provider, Anthropic.ApiAnthropicCom, Sources.SdkRepositories, Entry("Anthropic.SDK.AnthropicClient"))
    {
        Protocol = Protocol.Native,
        Base = ClientBases.FormatOfAnthropic,
        ModelProperties = new[]
        {
            new ModelProperty("Model", "Anthropic.SDK.Messaging.MessageParameters", "Anthropic.SDK.Messaging.MessageCountTokenParameters"),
        },
    };

    /// <summary>The client for models on Vertex: the address is a format string of region, project and model, so there is nothing that a fix could write.</summary>
    internal static readonly SdkRoute ClaudeOnVertex = new(
        "Anthropic.SDK", static () => GoogleVertex.Provider, GoogleVertex.AiplatformGoogleapisCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "Anthropic.SDK.VertexAIClient" },
            new string[0],
            new[] { EndpointSource.OwnProperty("ApiUrlFormat"), EndpointSource.Handler("client") },
            "set ApiUrlFormat from configuration"))
    {
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute MistralAI = new(
        "Mistral.SDK", static () => Mistral.Provider, Mistral.ApiMistralAi, Sources.SdkRepositories, Entry("Mistral.SDK.MistralClient"),
        ClientEntry.Request("model", "Mistral.SDK.DTOs.ChatCompletionRequest", "Mistral.SDK.DTOs.EmbeddingRequest"))
    {
        Base = ClientBases.FormatOfMistral,
        ModelProperties = new[] { new ModelProperty("Model", "Mistral.SDK.DTOs.ChatCompletionRequest", "Mistral.SDK.DTOs.EmbeddingRequest") },
    };

    private static ClientEntry Entry(string type) => new(
        new[] { type },
        new string[0],
        new[] { EndpointSource.OwnProperty("ApiUrlFormat"), EndpointSource.Handler("client") },
        "set ApiUrlFormat from configuration")
    {
        Keys = new[] { "apiKeys" },
        Rewrites = new[] { new ClientRewrite(RewritePart.Property("ApiUrlFormat", "$(trimmed) + \"/{1}\"")) },
    };
}
