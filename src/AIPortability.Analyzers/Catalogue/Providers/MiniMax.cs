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
            // CN; the source gives the host with /anthropic/v1; /v1 by analogy with .io and .chat
            new BaseUrl("https://api.minimaxi.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev),
            // CN; older, still used in .NET code
            new BaseUrl("https://api.minimax.chat/v1", Protocol.OpenAI, RowStatus.Legacy, Sources.SdcbChats),
            // international
            new BaseUrl("https://api.minimax.io/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest),
            // international
            new BaseUrl("https://api.minimax.io/anthropic", Protocol.Native, RowStatus.Current, Sources.DevelopersDigest),
            // CN
            new BaseUrl("https://api.minimaxi.com/anthropic", Protocol.Native, RowStatus.Current, Sources.ModelsDev),
            // CN; native, old
            new BaseUrl("https://api.minimax.chat/v1/text/chatcompletion_v2", Protocol.Native, RowStatus.Legacy, Sources.OneApi),
        },
        keyVariables: new[] { "MINIMAX_API_KEY" },
        endpointVariables: new[] { "MINIMAX_API_BASE" });
}
