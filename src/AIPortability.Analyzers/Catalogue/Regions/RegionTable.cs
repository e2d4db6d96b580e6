using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>The providers of which a list or a report was read. Of every other one nothing is known, which is never taken for "available".</summary>
internal static class RegionTable
{
    // The class of a provider is touched when its list is asked for. A new one is a class in this folder and a row here.
    private static readonly Dictionary<string, Func<ProviderRegions>> Rows = new(StringComparer.Ordinal)
    {
        ["openai"] = static () => OpenAIRegions.Regions,
        ["anthropic"] = static () => AnthropicRegions.Regions,
        ["google-gemini"] = static () => GeminiRegions.Regions,
        ["azure-openai"] = static () => AzureOpenAIRegions.Regions,
    };

    /// <summary>The day on which no list was found for the others.</summary>
    public const string CheckedOn = "2026-11-23";

    private const string OwnServer = "local";

    private static readonly SupportedList[] NoLists = new SupportedList[0];

    /// <summary>The providers that have a row.</summary>
    public static IReadOnlyCollection<string> ProviderIds => Rows.Keys;

    /// <summary>Null for a server of the user's own, which stands where its owner puts it.</summary>
    public static ProviderRegions? Of(string providerId)
    {
        if (providerId == OwnServer)
            return null;
        return Rows.TryGetValue(providerId, out Func<ProviderRegions>? regions) ? regions() : new ProviderRegions(providerId, NoLists);
    }
}
