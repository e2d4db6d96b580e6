using System;

namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>What is known of where one provider's service can be used.</summary>
/// <param name="providerId">The <see cref="Provider.Id"/>.</param>
/// <param name="lists">The copies of the provider's list, the oldest first; none where it publishes none.</param>
/// <param name="conditions">Reports on countries where some customers are served.</param>
internal sealed class ProviderRegions(string providerId, SupportedList[] lists, params RegionCondition[] conditions)
{
    public string ProviderId { get; } = providerId;

    public SupportedList[] Lists { get; } = lists;

    public RegionCondition[] Conditions { get; } = conditions;

    /// <summary>What decides: the newest complete copy, or null.</summary>
    public SupportedList? Deciding => Array.FindLast(Lists, list => list.IsComplete);

    /// <summary>The state of a country, a territory or a part of a country.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, or ISO 3166-2 such as <c>UA-43</c>, in upper case.</param>
    public RegionState StateOf(string code)
    {
        if (Deciding is { } list)
        {
            if (Array.IndexOf(list.Exclusions, code) >= 0)
                return RegionState.Unsupported;
            if (Array.IndexOf(list.Unclear, code) >= 0)
                return RegionState.Unknown;
        }

        return OfCountry(RegionCodes.CountryOf(code));
    }

    private RegionState OfCountry(string country)
    {
        if (Array.Exists(Conditions, condition => condition.Region == country))
            return RegionState.Conditional;
        if (Deciding is not { } list)
            return RegionState.Unknown;
        if (list.Names(country))
            return RegionState.Supported;
        // A dependent territory may come under the state that it belongs to, and a copy that ends early may name what the last whole one lacked.
        return RegionCodes.IsTerritory(country) || NewerNames(country, list) ? RegionState.Unknown : RegionState.Unsupported;
    }

    private bool NewerNames(string country, SupportedList than)
    {
        for (int i = Array.IndexOf(Lists, than) + 1; i < Lists.Length; i++)
        {
            if (Lists[i].Names(country))
                return true;
        }

        return false;
    }
}
