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
            // sources give the host; /v1 is the OpenAI path one-api appends
            new BaseUrl("https://api.baichuan-ai.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.OneApi),
        },
        keyVariables: new[] { "BAICHUAN_API_KEY" },
        endpointVariables: Array.Empty<string>());
}
