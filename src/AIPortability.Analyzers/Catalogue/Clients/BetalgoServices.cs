using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Betalgo's registrations and its realtime client. A registration binds the section OpenAIServiceOptions before its delegate runs, and the
/// realtime client looks at its own address and never at BaseDomain (run against 9.2.6).
/// </summary>
internal static class BetalgoServices
{
    private const string Section = "the section OpenAIServiceOptions";
    private const string Socket = "BaseRealTimeSocketUrl";
    private const string SocketWayOut = "set BaseRealTimeSocketUrl of its options from configuration";

    internal static readonly SdkRoute Sdk = new(
        "Betalgo.Ranul.OpenAI", static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.RestoredAssemblies,
        new ClientEntry(
            new[] { "Betalgo.Ranul.OpenAI.Extensions.OpenAIServiceCollectionExtensions" },
            new[] { "AddOpenAIService" },
            new[] { EndpointSource.Configure("setupAction", "BaseDomain") },
            "set BaseDomain in the section OpenAIServiceOptions")
        {
            DecidedElsewhere = Section,
        },
        // The overload with a delegate reads no section.
        new ClientEntry(
            new[] { "Betalgo.Ranul.OpenAI.Extensions.OpenAIRealtimeServiceCollectionExtensions" },
            new[] { "AddOpenAIRealtimeService" },
            new[] { EndpointSource.Configure("configureOptions", Socket) },
            SocketWayOut)
        {
            OfOverload = "configureOptions",
        },
        new ClientEntry(
            new[] { "Betalgo.Ranul.OpenAI.Extensions.OpenAIRealtimeServiceCollectionExtensions" },
            new[] { "AddOpenAIRealtimeService" },
            new EndpointSource[0],
            "set BaseRealTimeSocketUrl in the section OpenAIServiceOptions")
        {
            DecidedElsewhere = Section,
        },
        new ClientEntry(
            new[] { "Betalgo.Ranul.OpenAI.Managers.OpenAIRealtimeService", "Betalgo.Ranul.OpenAI.Builders.OpenAIRealtimeServiceBuilder" },
            new string[0],
            new[] { EndpointSource.Options("options", Socket), EndpointSource.Elsewhere("settings"), EndpointSource.Elsewhere("services") },
            SocketWayOut)
        {
            Keys = new[] { "apiKey" },
        },
        new ClientEntry(
            new[] { "Betalgo.Ranul.OpenAI.Managers.OpenAIRealtimeService" },
            new[] { "Create" },
            new[] { EndpointSource.Options("options", Socket) },
            SocketWayOut)
        {
            Keys = new[] { "apiKey" },
        })
    {
        Base = ClientBases.Betalgo,
    };
}
