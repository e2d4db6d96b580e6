using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>What is known of a provider in the regions that a project is deployed to.</summary>
/// <param name="State">The worst state among them; never <see cref="RegionState.Supported"/>.</param>
/// <param name="Regions">The regions in that state, in the order in which they were declared.</param>
/// <param name="List">The list that decides, or null where none was read.</param>
/// <param name="Condition">The newest report on the first of them, for <see cref="RegionState.Conditional"/>.</param>
internal sealed record Availability(RegionState State, string[] Regions, SupportedList? List, RegionCondition? Condition)
{
    /// <summary>Null where every region is supported, or none is declared.</summary>
    public static Availability? Of(string providerId, IReadOnlyList<string> declared)
    {
        if (declared.Count == 0 || RegionTable.Of(providerId) is not { } provider)
            return null;
        foreach (RegionState state in new[] { RegionState.Unsupported, RegionState.Conditional, RegionState.Unknown })
        {
            var regions = new List<string>();
            foreach (string region in declared)
            {
                if (provider.StateOf(region) == state)
                    regions.Add(region);
            }

            if (regions.Count > 0)
                return new Availability(state, regions.ToArray(), provider.Deciding, ConditionOf(provider, regions[0]));
        }

        return null;
    }

    private static RegionCondition? ConditionOf(ProviderRegions provider, string region) =>
        Array.FindLast(provider.Conditions, condition => condition.Region == RegionCodes.CountryOf(region));
}
