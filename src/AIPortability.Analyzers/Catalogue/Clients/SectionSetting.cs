namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>The setting from which a registration itself takes the endpoint.</summary>
/// <param name="Parameter">The parameter that names the section.</param>
/// <param name="Key">The key of the endpoint in that section.</param>
/// <param name="Section">The section where none is named; null for a registration that has to be given one.</param>
internal sealed record SectionSetting(string Parameter, string Key, string? Section = null);
