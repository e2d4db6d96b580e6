using System.Collections.Generic;
using System.Linq;

namespace AIPortability.Analyzers.Catalogue.Surfaces;

/// <summary>What providers offer in OpenAI's form, for those of which a source was read. The page of providers is made of it; no rule asks it.</summary>
internal static class SurfaceTable
{
    public static IEnumerable<ProviderSurfaces> Rows => AmericanSurfaces.Rows.Concat(ChineseSurfaces.Rows).Concat(OtherSurfaces.Rows);
}
