namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Cohere.</summary>
internal static class Cohere
{
    internal const string ApiCohereCom = "api.cohere.com";
    internal const string ApiCohereAi = "api.cohere.ai";

    internal static readonly Provider Provider = new(
        id: "cohere",
        name: "Cohere",
        section: "Cohere",
        homeJurisdiction: "CA", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiCohereCom, RowStatus.Current, Sources.ModelsDev),
            new ProviderHost(ApiCohereAi, RowStatus.Current, Sources.OneApi),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.cohere.ai/compatibility/v1", Protocol.OpenAI, RowStatus.Current, Sources.CohereCompatibility),
            new BaseUrl("https://api.cohere.com/v2", Protocol.Native, RowStatus.Current, Sources.ModelsDev),
        },
        keyVariables: new[] { "COHERE_API_KEY", "CO_API_KEY" },
        endpointVariables: new[] { "COHERE_BASE_URL" });
}
