using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Baichuan AI.</summary>
internal static class Baichuan
{
    internal const string ApiBaichuanAiCom = "api.baichuan-ai.com";

    internal static readonly Provider Provider = new(
        id: "baichuan",
        name: "Baichuan AI",
        section: "Baichuan",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiBaichuanAiCom, RowStatus.Current, Sources.OneApi),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.baichuan-ai.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.OneApi, note: "the source gives the host, and appends /v1 to it"),
        },
        keyVariables: new[] { "BAICHUAN_API_KEY" },
        endpointVariables: Array.Empty<string>());
}
