using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// The official package's registrations in a host, since 2.9. Each reads a section; where <c>Options:Endpoint</c> is missing or no absolute
/// URI, the client goes to the provider without a word (run against 2.15).
/// </summary>
internal static class OpenAIHostBuilder
{
    private static readonly string[] Kinds =
    {
        "Assistant", "Audio", "Batch", "Chat", "Container", "Conversation", "Decisions", "Embedding", "Evaluation", "OpenAIFile", "FineTuning",
        "Grader", "Image", "OpenAIModel", "Moderation", "Realtime", "Responses", "Skill", "VectorStore", "Video",
    };

    internal static readonly SdkRoute Sdk = new(
        "OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.RestoredAssemblies,
        new ClientEntry(
            // The second since 2.11: AddResponsesClient moved there.
            new[] { "OpenAI.OpenAIHostBuilderExtensions", "OpenAI.Responses.OpenAIResponsesHostBuilderExtensions" },
            Methods(),
            new EndpointSource[0],
            "set Options:Endpoint in the section that it reads")
        {
            DecidedElsewhere = "Options:Endpoint of the section that it is given",
            Setting = new SectionSetting("sectionName", "Options:Endpoint"),
        })
    {
        Base = ClientBases.OpenAI,
    };

    private static string[] Methods()
    {
        var methods = new string[Kinds.Length * 2];
        for (int i = 0; i < Kinds.Length; i++)
        {
            methods[2 * i] = "Add" + Kinds[i] + "Client";
            methods[(2 * i) + 1] = "AddKeyed" + Kinds[i] + "Client";
        }

        return methods;
    }
}
