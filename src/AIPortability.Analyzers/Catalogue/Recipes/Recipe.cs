namespace AIPortability.Analyzers.Catalogue.Recipes;

/// <summary>The settings that make a program whose ties were moved into configuration use one platform of a provider.</summary>
/// <param name="ProviderId">The provider.</param>
/// <param name="Endpoint">The value of <c>AI:Endpoint</c>: one of the provider's base URLs.</param>
/// <param name="Model">The value of <c>AI:Model</c>: an id that the source lists.</param>
/// <param name="KeyVariable">The variable that customarily holds the platform's key.</param>
/// <param name="ModelSource">Where the model was read.</param>
internal sealed record Recipe(string ProviderId, string Endpoint, string Model, string KeyVariable, Source ModelSource);
