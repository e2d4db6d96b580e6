namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>A report on a country that some of a provider's customers are served in. Reports may disagree: each is kept with its date.</summary>
/// <param name="Region">The ISO 3166-1 alpha-2 code.</param>
/// <param name="Text">What was reported, in words that follow the date.</param>
/// <param name="Source">Where, and when.</param>
internal sealed record RegionCondition(string Region, string Text, Source Source);
