namespace AIPortability.Analyzers;

/// <summary>What the fixes of a file are to write.</summary>
/// <param name="Style">How they read a value.</param>
/// <param name="Fallback">What stands behind <c>??</c>.</param>
/// <param name="Section">The configuration section that holds the keys.</param>
internal sealed record FixPreferences(FixStyle Style, Fallback Fallback, string Section);
