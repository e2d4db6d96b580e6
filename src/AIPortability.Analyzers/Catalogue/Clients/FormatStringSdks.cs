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
    };

    internal static readonly SdkRoute MistralAI = new(
        "Mistral.SDK", static () => Mistral.Provider, Mistral.ApiMistralAi, Sources.SdkRepositories, Entry("Mistral.SDK.MistralClient"))
    {
        Base = ClientBases.FormatOfMistral,
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
