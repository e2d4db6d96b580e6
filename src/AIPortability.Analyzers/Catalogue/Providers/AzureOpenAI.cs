namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Azure OpenAI / Microsoft Foundry.</summary>
internal static class AzureOpenAI
{
    internal const string AnyOpenaiAzureCom = "*.openai.azure.com";
    internal const string AnyServicesAiAzureCom = "*.services.ai.azure.com";
    internal const string AnyCognitiveservicesAzureCom = "*.cognitiveservices.azure.com";
    internal const string AnyApiCognitiveMicrosoftCom = "*.api.cognitive.microsoft.com";
    internal const string AnyModelsAiAzureCom = "*.models.ai.azure.com";
    internal const string AnyInferenceAiAzureCom = "*.inference.ai.azure.com";
    internal const string AnyOpenaiAzureUs = "*.openai.azure.us";
    internal const string AnyOpenaiAzureCn = "*.openai.azure.cn";

    internal static readonly Provider Provider = new(
        id: "azure-openai",
        name: "Azure OpenAI",
        section: "AzureOpenAI",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(AnyOpenaiAzureCom, RowStatus.Current, Sources.Trufflehog),
            // also other Azure AI services
            new ProviderHost(
                AnyServicesAiAzureCom, RowStatus.Current, Sources.Borderlint,
                otherPaths: new[] { "/contentsafety", "/contentunderstanding", "/documentintelligence", "/language", "/speechtotext", "/computervision", "/text/translation", "/sts" }),
            // shared with other Azure AI services: combine with path /openai/
            new ProviderHost(AnyCognitiveservicesAzureCom, RowStatus.Current, Sources.MicrosoftRepositories, requiredPath: "/openai"),
            // regional, shared with other services
            new ProviderHost(AnyApiCognitiveMicrosoftCom, RowStatus.Current, Sources.Borderlint, requiredPath: "/openai"),
            new ProviderHost(AnyModelsAiAzureCom, RowStatus.Current, Sources.Borderlint),
            // old; models.inference.ai.azure.com was GitHub Models
            new ProviderHost(AnyInferenceAiAzureCom, RowStatus.Current, Sources.Borderlint),
            // Azure Government
            new ProviderHost(AnyOpenaiAzureUs, RowStatus.Current, Sources.AzureSovereignClouds),
            // Azure China (21Vianet); only in third-party allow-lists
            new ProviderHost(AnyOpenaiAzureCn, RowStatus.Current, Sources.AzureSovereignClouds),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://{resource}.openai.azure.com/openai/v1", Protocol.OpenAI, RowStatus.Current, Sources.AzureApiLifecycle),
            new BaseUrl("https://{resource}.services.ai.azure.com/openai/v1", Protocol.OpenAI, RowStatus.Current, Sources.MicrosoftRepositories),
            new BaseUrl("https://{resource}.openai.azure.com/openai/deployments/{deployment}/chat/completions?api-version=YYYY-MM-DD", Protocol.Native, RowStatus.Legacy, Sources.Portkey),
            new BaseUrl("https://{resource}.services.ai.azure.com/anthropic/v1/messages", Protocol.Native, RowStatus.Current, Sources.ModelsDev, note: "Anthropic's protocol"),
        },
        keyVariables: new[] { "AZURE_OPENAI_API_KEY", "AZURE_API_KEY", "AZURE_OPENAI_KEY" },
        endpointVariables: new[] { "AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_BASE", "AZURE_API_BASE", "AZURE_ENDPOINT", "AZURE_RESOURCE_NAME" });
}
