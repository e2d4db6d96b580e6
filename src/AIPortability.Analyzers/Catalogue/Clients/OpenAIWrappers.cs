using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Community packages for OpenAI's protocol, each with the address inside, and some with an option for another one.</summary>
internal static class OpenAIWrappers
{
    internal const string OfficialCan = "this package cannot be given one, the package OpenAI from 2.0 on can";

    /// <summary>OpenAI.Net.Client. The delegate for its HttpClient may redirect.</summary>
    internal static readonly SdkRoute Net = new(
        "OpenAI.Net", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "OpenAI.Net.RegistrationExtensions" },
            new[] { "AddOpenAIServices" },
            new[]
            {
                EndpointSource.Value("apiUrl"), EndpointSource.Configure("options", "ApiUrl"), EndpointSource.Handler("httpClientOptions"),
                EndpointSource.Handler("httpClientBuilderOptions"),
            },
            "set ApiUrl from configuration")
        {
            Keys = new[] { "apiKey" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("apiUrl", "$(base/)")) },
        });

    /// <summary>Archived; it can be told of a resource of Azure alone.</summary>
    internal static readonly SdkRoute ChatGptNet = new(
        "ChatGptNet", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.CommunityRepositories,
        new ClientEntry(new[] { "ChatGptNet.ChatGptOptionsBuilderExtensions" }, new[] { "UseOpenAI" }, new EndpointSource[0], OfficialCan)
        {
            Keys = new[] { "apiKey" },
        },
        new ClientEntry(new[] { "ChatGptNet.ChatGptServiceCollectionExtensions" }, new[] { "AddChatGpt" }, new EndpointSource[0], OfficialCan)
        {
            OfOverload = "configuration",
            DecidedElsewhere = "the section ChatGPT",
        },
        new ClientEntry(new[] { "ChatGptNet.ChatGptServiceCollectionExtensions" }, new[] { "AddChatGpt" }, new[] { EndpointSource.Elsewhere("builder") }, OfficialCan))
    {
        ModelProperties = new[]
        {
            new ModelProperty("DefaultModel", "ChatGptNet.ChatGptOptionsBuilder"), new ModelProperty("DefaultEmbeddingModel", "ChatGptNet.ChatGptOptionsBuilder"),
        },
    };

    /// <summary>OpenAI.ChatGPT. Its host has the version, and a slash at its end.</summary>
    internal static readonly SdkRoute ChatGpt = new(
        "OpenAI.ChatGpt", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "OpenAI.ChatGpt.OpenAiClient" },
            new string[0],
            new[] { EndpointSource.Value("host"), EndpointSource.HttpClient("httpClient") },
            "pass a host that is configured")
        {
            Keys = new[] { "apiKey" },
            Rewrites = Host,
        },
        new ClientEntry(
            new[] { "OpenAI.ChatGpt.ChatGPT" },
            new[] { "CreateInMemoryChat" },
            new[] { EndpointSource.Value("host") },
            "pass a host that is configured")
        {
            Keys = new[] { "apiKey" },
            Rewrites = Host,
        });

    /// <summary>ChatGPT.Net. The base URL is without its version.</summary>
    internal static readonly SdkRoute PawanOsman = new(
        "ChatGPT.Net", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "ChatGPT.Net.ChatGpt" },
            new string[0],
            new[] { EndpointSource.Options("config", "BaseUrl") },
            "set BaseUrl from configuration")
        {
            Keys = new[] { "apikey" },
            Rewrites = new[]
            {
                new ClientRewrite(RewritePart.PropertyOf("config", "BaseUrl", "$(base)")),
                new ClientRewrite(RewritePart.Argument("config", "new $(parameter) { BaseUrl = $(base) }")),
            },
        })
    {
        ModelProperties = new[] { new ModelProperty("Model", "ChatGPT.Net.DTO.ChatGPT.ChatGptOptions") },
    };

    internal static readonly SdkRoute Forge = new(
        "Forge.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "Forge.OpenAI.ServiceCollectionExtensions" },
            new[] { "AddForgeOpenAI", "AddForgeOpenAIAsScoped", "AddForgeOpenAIAsTransient" },
            new[] { EndpointSource.Configure("configure", "BaseAddress") },
            "set BaseAddress of its options from configuration"));

    /// <summary>The agents of Semantic Kernel 1.0 to 1.1, which made their own client.</summary>
    internal static readonly SdkRoute ExperimentalAgents = new(
        "Microsoft.SemanticKernel.Experimental.Agents", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.CommunityRepositories,
        new ClientEntry(new[] { "Microsoft.SemanticKernel.Experimental.Agents.AgentBuilder" }, new[] { "WithOpenAIChatCompletion" }, new EndpointSource[0], OfficialCan)
        {
            Models = new[] { "model" },
            Keys = new[] { "apiKey" },
        },
        ClientEntry.Adapter("Microsoft.SemanticKernel.Experimental.Agents.AgentBuilder", "model", "WithAzureOpenAIChatCompletion"));

    private static ClientRewrite[] Host => new[] { new ClientRewrite(RewritePart.Argument("host", "$(trimmed) + \"/\"")) };
}
