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
            // Agent API, OpenAI Responses shape
            new BaseUrl("https://api.perplexity.ai/v1", Protocol.OpenAI, RowStatus.Current, Sources.PerplexityDocs),
            // ended 2026-09-27 for Sonar chat completions (secondary source)
            new BaseUrl("https://api.perplexity.ai", Protocol.OpenAI, RowStatus.Retired, Sources.Portkey),
        },
        keyVariables: new[] { "PERPLEXITY_API_KEY", "PERPLEXITYAI_API_KEY", "PPLX_API_KEY" },
        endpointVariables: Array.Empty<string>());
}
