namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Groq.</summary>
internal static class Groq
{
    internal const string ApiGroqCom = "api.groq.com";

    internal static readonly Provider Provider = new(
        id: "groq",
        name: "Groq",
        section: "Groq",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiGroqCom, RowStatus.Current, Sources.OneApi),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.groq.com/openai/v1", Protocol.OpenAI, RowStatus.Current, Sources.GroqDocs),
        },
        keyVariables: new[] { "GROQ_API_KEY" },
        endpointVariables: new[] { "GROQ_API_BASE", "GROQ_BASE_URL" });
}
