namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>A property that takes a model id.</summary>
/// <param name="Name">The property.</param>
/// <param name="Types">Metadata names of the types that declare it; those that a version does not have are passed over.</param>
internal sealed record ModelProperty(string Name, params string[] Types);
