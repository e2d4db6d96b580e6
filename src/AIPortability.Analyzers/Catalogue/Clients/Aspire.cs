using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Aspire's client and hosting packages. The client takes its endpoint from a section or a connection string, and has none built in but the official package's.</summary>
internal static class Aspire
{
    internal static readonly SdkRoute Client = new(
        "Aspire.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "Microsoft.Extensions.Hosting.AspireOpenAIExtensions" },
            new[] { "AddOpenAIClient", "AddKeyedOpenAIClient" },
            new[] { EndpointSource.Configure("configureSettings", "Endpoint"), EndpointSource.Configure("configureOptions", "Endpoint") },
            "set Endpoint in its section or in the connection string")
        {
            DecidedElsewhere = "the section Aspire:OpenAI or the connection string",
        },
        new ClientEntry(
            new[]
            {
                "Microsoft.Extensions.Hosting.AspireOpenAIClientBuilderChatClientExtensions",
                "Microsoft.Extensions.Hosting.AspireOpenAIClientBuilderEmbeddingGeneratorExtensions",
            },
            new[] { "AddChatClient", "AddKeyedChatClient", "AddEmbeddingGenerator", "AddKeyedEmbeddingGenerator" },
            new[] { EndpointSource.Receiver },
            "register the client with an endpoint that is configured")
        {
            Models = new[] { "deploymentName" },
        });

    /// <summary>Where its connection string has no endpoint it calls the provider itself.</summary>
    internal static readonly SdkRoute Azure = new(
        "Aspire.Azure.AI.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "Microsoft.Extensions.Hosting.AspireConfigurableOpenAIExtensions" },
            new[] { "AddOpenAIClientFromConfiguration", "AddKeyedOpenAIClientFromConfiguration" },
            new EndpointSource[0],
            "set Endpoint in its section or in the connection string")
        {
            DecidedElsewhere = "the connection string",
        });

    internal static readonly SdkRoute Hosting = new(
        "Aspire.Hosting.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "Aspire.Hosting.OpenAIExtensions" },
            new[] { "AddOpenAI" },
            new[] { EndpointSource.Chained("WithEndpoint") },
            "call WithEndpoint with an address that is configured"),
        new ClientEntry(
            new[] { "Aspire.Hosting.OpenAIExtensions" },
            new[] { "AddModel" },
            new[] { EndpointSource.Receiver },
            "call WithEndpoint on the resource")
        {
            Models = new[] { "model" },
        });
}
