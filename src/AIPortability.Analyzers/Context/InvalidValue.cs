namespace AIPortability.Analyzers.Context;

/// <summary>A value of an option, or a part of one, that cannot be read.</summary>
/// <param name="Value">The value as given.</param>
/// <param name="Advice">What to write, in words that end a message.</param>
internal sealed record InvalidValue(string Value, LocalizedText Advice);
