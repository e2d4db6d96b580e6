using System.Collections.Generic;

namespace AIPortability.Analyzers.Catalogue.Surfaces;

/// <summary>What providers offer in OpenAI's form, for those of which a source was read. The page of providers is made of it; no rule asks it.</summary>
internal static class SurfaceTable
{
    public static IReadOnlyList<ProviderSurfaces> Rows { get; } = All(AmericanSurfaces.Rows, ChineseSurfaces.Rows, OtherSurfaces.Rows);

    private static List<ProviderSurfaces> All(params ProviderSurfaces[][] tables)
    {
        var rows = new List<ProviderSurfaces>();
        foreach (ProviderSurfaces[] table in tables)
            rows.AddRange(table);
        return rows;
    }
}
