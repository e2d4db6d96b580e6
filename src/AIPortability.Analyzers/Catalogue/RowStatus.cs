namespace AIPortability.Analyzers.Catalogue;

/// <summary>Whether a row still holds.</summary>
internal enum RowStatus
{
    /// <summary>In the provider's documentation or in maintained clients at the source's date.</summary>
    Current,

    /// <summary>Replaced by another row, and still answering when it was read.</summary>
    Legacy,

    /// <summary>Shut down by the provider.</summary>
    Retired,
}
