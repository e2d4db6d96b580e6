namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>What is wrong with a text that an address is made of.</summary>
/// <param name="Called">The address that will be called.</param>
/// <param name="Right">What should stand there instead; null where no single text is right.</param>
/// <param name="IsCertain">True when the right text follows from the wrong one, and is not merely the only one that is known.</param>
internal sealed record BaseFault(string Called, string? Right, bool IsCertain);
