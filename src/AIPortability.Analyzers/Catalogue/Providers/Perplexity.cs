using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Perplexity.</summary>
internal static class Perplexity
{
    internal const string ApiPerplexityAi = "api.perplexity.ai";

    internal static readonly Provider Provider = new(
        id: "perplexity",
        name: "Perplexity",
        section: "Perplexity",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiPerplexityAi, RowStatus.Current, Sources.ModelsDev),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.perplexity.ai/v1", Protocol.OpenAI, RowStatus.Current, Sources.PerplexityDocs, note: "the Responses API"),
            new BaseUrl("https://api.perplexity.ai", Protocol.OpenAI, RowStatus.Retired, Sources.PerplexityDocs, note: "chat completions ended on 2026-09-27"),
        },
        keyVariables: new[] { "PERPLEXITY_API_KEY", "PERPLEXITYAI_API_KEY", "PPLX_API_KEY" },
        endpointVariables: Array.Empty<string>());
}
