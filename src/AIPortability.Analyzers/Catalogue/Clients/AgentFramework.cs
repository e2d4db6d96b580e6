using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Microsoft Agent Framework and the services of agents below it: an agent is made of a client that has its endpoint, and of a model.</summary>
internal static class AgentFramework
{
    private const string ProjectExtensions = "Azure.AI.Projects.AzureAIProjectChatClientExtensions";

    internal static readonly SdkRoute OfOpenAI = new(
        "Microsoft.Agents.AI.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        ClientEntry.Adapter("OpenAI.Responses.OpenAIResponseClientExtensions", "model", "AsAIAgent", "AsIChatClientWithStoredOutputDisabled"),
        ClientEntry.Adapter("OpenAI.Assistants.OpenAIAssistantClientExtensions", "model", "CreateAIAgent", "CreateAIAgentAsync"));

    internal static readonly SdkRoute OfAnthropic = new(
        "Microsoft.Agents.AI.Anthropic", static () => Anthropic.Provider, Anthropic.ApiAnthropicCom, Sources.SdkRepositories,
        ClientEntry.Adapter("Anthropic.AnthropicClientExtensions", "model", "AsAIAgent", "CreateAIAgent"),
        ClientEntry.Adapter("Anthropic.Services.AnthropicBetaServiceExtensions", "model", "AsAIAgent", "CreateAIAgent"))
    {
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute Foundry = new(
        "Microsoft.Agents.AI.Foundry", static () => AzureOpenAI.Provider, AzureOpenAI.AnyServicesAiAzureCom, Sources.SdkRepositories,
        ClientEntry.Adapter(ProjectExtensions, "model", "AsAIAgent"),
        ClientEntry.Request("model", "Microsoft.Agents.AI.Foundry.FoundryAgent"));

    internal static readonly SdkRoute AzureAI = new(
        "Microsoft.Agents.AI.AzureAI", static () => AzureOpenAI.Provider, AzureOpenAI.AnyServicesAiAzureCom, Sources.SdkRepositories,
        ClientEntry.Adapter(ProjectExtensions, "model", "AsAIAgent", "CreateAIAgent", "CreateAIAgentAsync"));

    internal static readonly SdkRoute PersistentAgents = new(
        "Microsoft.Agents.AI.AzureAI.Persistent", static () => AzureOpenAI.Provider, AzureOpenAI.AnyServicesAiAzureCom, Sources.SdkRepositories,
        ClientEntry.Adapter("Azure.AI.Agents.Persistent.PersistentAgentsClientExtensions", "model", "CreateAIAgent", "CreateAIAgentAsync"));

    internal static readonly SdkRoute Persistent = new(
        "Azure.AI.Agents.Persistent", static () => AzureOpenAI.Provider, AzureOpenAI.AnyServicesAiAzureCom, Sources.SdkRepositories,
        ClientEntry.Adapter("Azure.AI.Agents.Persistent.PersistentAgentsAdministrationClient", "model", "CreateAgent", "CreateAgentAsync"));

    /// <summary>The beta of 1.0; from then on it has agents by their definition.</summary>
    internal static readonly SdkRoute Projects = new(
        "Azure.AI.Projects", static () => AzureOpenAI.Provider, AzureOpenAI.AnyServicesAiAzureCom, Sources.SdkRepositories,
        ClientEntry.Adapter("Azure.AI.Projects.AgentsClient", "model", "CreateAgent", "CreateAgentAsync"));
}
