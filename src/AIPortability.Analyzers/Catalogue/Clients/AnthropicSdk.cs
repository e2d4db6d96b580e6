using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>The provider's own package. It reads its base URL from an environment variable when the code gives none (run against 13.12).</summary>
internal static class AnthropicSdk
{
    internal static readonly SdkRoute Sdk = new(
        "Anthropic", static () => Anthropic.Provider, Anthropic.ApiAnthropicCom, Sources.SdkAssemblies,
        new ClientEntry(
            new[] { "Anthropic.AnthropicClient" },
            new string[0],
            new[] { EndpointSource.OwnProperty("BaseUrl"), EndpointSource.Options("options", "BaseUrl") },
            "set BaseUrl from configuration")
        {
            DecidedElsewhere = "the environment variable ANTHROPIC_BASE_URL",
            EndpointVariable = "ANTHROPIC_BASE_URL",
            Keys = new[] { "options" },
            Rewrites = new[]
            {
                new ClientRewrite(RewritePart.PropertyOf("options", "BaseUrl", ClientRewrite.WithoutVersion)),
                new ClientRewrite(RewritePart.Property("BaseUrl", ClientRewrite.WithoutVersion)),
            },
        },
        ClientEntry.Adapter("Microsoft.Extensions.AI.AnthropicClientExtensions", "defaultModelId", "AsIChatClient"),
        ClientEntry.Adapter("Microsoft.Extensions.AI.AnthropicBetaClientExtensions", "defaultModelId", "AsIChatClient"))
    {
        OnlyWith = "Anthropic.Core.ClientOptions",
        Protocol = Protocol.Native,
        Base = ClientBases.Anthropic,
        ModelProperties = new[]
        {
            new ModelProperty(
                "Model",
                "Anthropic.Models.Messages.MessageCreateParams", "Anthropic.Models.Messages.MessageCountTokensParams", "Anthropic.Models.Messages.Batches.Params",
                Beta + "Messages.MessageCreateParams", Beta + "Messages.MessageCountTokensParams", Beta + "Messages.Batches.Params",
                Beta + "Messages.ThreadCreateParams", Beta + "Messages.ThreadSendParams", Beta + "Agents.AgentCreateParams"),
        },
    };

    private const string Beta = "Anthropic.Models.Beta.";
}
