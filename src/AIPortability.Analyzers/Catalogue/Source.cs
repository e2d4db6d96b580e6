namespace AIPortability.Analyzers.Catalogue;

/// <summary>Where a row was read, and the date of the copy: <c>yyyy-MM-dd</c>, or <c>yyyy</c> for a copy without a date of its own.</summary>
internal sealed record Source(string What, string Where, string Date);
