namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>MiniMax.</summary>
internal static class MiniMax
{
    internal const string ApiMinimaxiCom = "api.minimaxi.com";
    internal const string ApiMinimaxChat = "api.minimax.chat";
    internal const string ApiMinimaxIo = "api.minimax.io";

    internal static readonly Provider Provider = new(
        id: "minimax",
        name: "MiniMax",
        section: "MiniMax",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            // CN
            new ProviderHost(ApiMinimaxiCom, RowStatus.Current, Sources.ModelsDev),
            // CN; older host
            new ProviderHost(ApiMinimaxChat, RowStatus.Legacy, Sources.OneApi),
            // international
            new ProviderHost(ApiMinimaxIo, RowStatus.Current, Sources.ModelsDev),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.minimaxi.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.AgentScopeMiniMax, platform: "China"),
            new BaseUrl("https://api.minimax.chat/v1", Protocol.OpenAI, RowStatus.Legacy, Sources.SdcbChats, platform: "China", note: "still used in .NET code"),
            new BaseUrl("https://api.minimax.io/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest, platform: "international"),
            new BaseUrl("https://api.minimax.io/anthropic", Protocol.Native, RowStatus.Current, Sources.DevelopersDigest, platform: "international", note: "Anthropic's protocol"),
            new BaseUrl("https://api.minimaxi.com/anthropic", Protocol.Native, RowStatus.Current, Sources.ModelsDev, platform: "China", note: "Anthropic's protocol"),
            new BaseUrl("https://api.minimax.chat/v1/text/chatcompletion_v2", Protocol.Native, RowStatus.Legacy, Sources.OneApi, platform: "China"),
        },
        keyVariables: new[] { "MINIMAX_API_KEY" },
        endpointVariables: new[] { "MINIMAX_API_BASE" });
}
