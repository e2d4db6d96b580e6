namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>OpenAI.</summary>
internal static class OpenAI
{
    internal const string ApiOpenaiCom = "api.openai.com";
    internal const string UsApiOpenaiCom = "us.api.openai.com";
    internal const string EuApiOpenaiCom = "eu.api.openai.com";
    internal const string AuApiOpenaiCom = "au.api.openai.com";
    internal const string InApiOpenaiCom = "in.api.openai.com";
    internal const string JpApiOpenaiCom = "jp.api.openai.com";
    internal const string AeApiOpenaiCom = "ae.api.openai.com";
    internal const string AnyApiOpenaiCom = "*.api.openai.com";

    internal static readonly Provider Provider = new(
        id: "openai",
        name: "OpenAI",
        section: "OpenAI",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiOpenaiCom, RowStatus.Current, Sources.OpenAISpecification),
            // data residency; the six prefixes read in the guide and in openai-node
            new ProviderHost(UsApiOpenaiCom, RowStatus.Current, Sources.OpenAIDataResidency),
            // data residency; the six prefixes read in the guide and in openai-node
            new ProviderHost(EuApiOpenaiCom, RowStatus.Current, Sources.OpenAIDataResidency),
            // data residency; the six prefixes read in the guide and in openai-node
            new ProviderHost(AuApiOpenaiCom, RowStatus.Current, Sources.OpenAIDataResidency),
            // data residency; the six prefixes read in the guide and in openai-node
            new ProviderHost(InApiOpenaiCom, RowStatus.Current, Sources.OpenAIDataResidency),
            // data residency; the six prefixes read in the guide and in openai-node
            new ProviderHost(JpApiOpenaiCom, RowStatus.Current, Sources.OpenAIDataResidency),
            // data residency; the six prefixes read in the guide and in openai-node
            new ProviderHost(AeApiOpenaiCom, RowStatus.Current, Sources.OpenAIDataResidency),
            // data residency, catch-all; more regions exist than the six read; match the suffix
            new ProviderHost(AnyApiOpenaiCom, RowStatus.Current, Sources.OpenAIDataResidency),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.openai.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.OpenAISpecification),
            new BaseUrl("https://eu.api.openai.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.OpenAIDataResidency, platform: "EU"),
            new BaseUrl("https://us.api.openai.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.OpenAIDataResidency, platform: "US"),
            new BaseUrl("https://ae.api.openai.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.OpenAIDataResidency, platform: "AE"),
        },
        keyVariables: new[] { "OPENAI_API_KEY" },
        endpointVariables: new[] { "OPENAI_BASE_URL", "OPENAI_API_BASE", "OPENAI_PROXY_URL" });
}
