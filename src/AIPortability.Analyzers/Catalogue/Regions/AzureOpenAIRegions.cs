namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>Azure OpenAI: no list by country was found, and reports on mainland China disagree.</summary>
internal static class AzureOpenAIRegions
{
    internal static readonly ProviderRegions Regions = new(
        "azure-openai", new SupportedList[0],
        new RegionCondition("CN", "generative AI is not offered in mainland China", RegionSources.AzureChina202406),
        new RegionCondition("CN", "customers of Azure China keep access to the models", RegionSources.AzureChina202407),
        new RegionCondition("CN", "only enterprise customers are served in mainland China", RegionSources.AzureChina202410),
        new RegionCondition("HK", "eligible customers are served by models that run elsewhere", RegionSources.AzureChina202406));
}
