namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>The providers of which a list or a report was read. Of every other one nothing is known, which is never taken for "available".</summary>
internal static class RegionTable
{
    /// <summary>The provider ids that have a row. A new row is a class in this folder, an id here and a case below.</summary>
    public static readonly string[] ProviderIds = { "openai", "anthropic", "google-gemini", "azure-openai" };

    /// <summary>The day on which no list was found for the others.</summary>
    public const string CheckedOn = "2026-11-23";

    private static readonly SupportedList[] NoLists = new SupportedList[0];

    /// <summary>Null for a server of the user's own, which stands where its owner puts it.</summary>
    public static ProviderRegions? Of(string providerId) => providerId switch
    {
        "local" => null,
        "openai" => OpenAIRegions.Regions,
        "anthropic" => AnthropicRegions.Regions,
        "google-gemini" => GeminiRegions.Regions,
        "azure-openai" => AzureOpenAIRegions.Regions,
        _ => new ProviderRegions(providerId, NoLists),
    };
}
