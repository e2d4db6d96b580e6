using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Kernel Memory (archived). Its configuration object has the provider's address as the default, and is customarily bound to a section;
/// the HttpClient's base address is not looked at.
/// </summary>
internal static class KernelMemory
{
    internal static readonly SdkRoute Sdk = new(
        "Microsoft.KernelMemory.AI.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "Microsoft.KernelMemory.KernelMemoryBuilderExtensions" },
            new[] { "WithOpenAIDefaults" },
            new[] { EndpointSource.Handler("httpClient") },
            "call WithOpenAI with an OpenAIConfig whose Endpoint is configured")
        {
            Keys = new[] { "apiKey" },
        },
        new ClientEntry(
            new[] { "Microsoft.KernelMemory.OpenAIConfig" },
            new string[0],
            new[] { EndpointSource.OwnProperty("Endpoint"), EndpointSource.Around("httpClient") },
            "set Endpoint from configuration")
        {
            DecidedElsewhere = "the section KernelMemory:Services:OpenAI",
            Rewrites = new[] { new ClientRewrite(RewritePart.Property("Endpoint", "$(endpoint)")) },
        })
    {
        Base = ClientBases.KernelMemory,
        ModelProperties = new[]
        {
            new ModelProperty("TextModel", "Microsoft.KernelMemory.OpenAIConfig"), new ModelProperty("EmbeddingModel", "Microsoft.KernelMemory.OpenAIConfig"),
        },
    };
}
