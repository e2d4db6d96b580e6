namespace AIPortability.Analyzers.Catalogue.Surfaces;

/// <summary>What providers offer in OpenAI's form, for those of which a source was read. The page of providers is made of it; no rule asks it.</summary>
internal static class SurfaceTable
{
    public static ProviderSurfaces[] Rows { get; } = [.. AmericanSurfaces.Rows, .. ChineseSurfaces.Rows, .. OtherSurfaces.Rows];
}
