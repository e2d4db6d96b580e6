using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// tryAGI's generated package: one client, and one for each group of operations, all with the same constructors. The HttpClient's base address
/// comes before baseUri, that before a constant.
/// </summary>
internal static class TryAgi
{
    internal const string Assembly = "tryAGI.OpenAI";

    private static readonly string[] Groups =
    {
        "Assistants", "Audio", "AuditLogs", "Batch", "Certificates", "Chat", "Completions", "Conversations", "DataRetention", "Embeddings", "Evals",
        "Files", "FineTuning", "GroupOrganizationRoleAssignments", "GroupUsers", "Groups", "HostedTools", "Images", "Invites", "Models", "Moderations",
        "ProjectGroupRoleAssignments", "ProjectGroups", "ProjectUserRoleAssignments", "Projects", "Realtime", "Responses", "Roles", "Skills",
        "SpendAlerts", "Uploads", "Usage", "UserOrganizationRoleAssignments", "Users", "VectorStores", "Videos",
    };

    internal static readonly SdkRoute OpenAi = new(
        Assembly, static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            Clients(),
            new string[0],
            new[] { EndpointSource.Value("baseUri"), EndpointSource.HttpClient("httpClient") },
            "pass a baseUri that is configured")
        {
            Keys = new[] { "apiKey" },
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("baseUri", "new $(System.Uri)($(endpoint))")) },
        },
        // The socket's address is a parameter of the call that connects, and none of the constructor.
        new ClientEntry(
            new[] { "tryAGI.OpenAI.Realtime.OpenAiRealtimeClient" },
            new[] { "ConnectAsync" },
            new[] { EndpointSource.Value("uri") },
            "pass a uri that is configured")
        {
            Models = new[] { "model" },
        });


    private static string[] Clients()
    {
        var clients = new string[Groups.Length + 1];
        clients[0] = "tryAGI.OpenAI.OpenAiClient";
        for (int i = 0; i < Groups.Length; i++)
            clients[i + 1] = "tryAGI.OpenAI." + Groups[i] + "Client";
        return clients;
    }
}
