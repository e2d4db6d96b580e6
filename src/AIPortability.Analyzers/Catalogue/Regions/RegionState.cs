namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>What is known of a provider's service in a country or territory.</summary>
internal enum RegionState
{
    /// <summary>No list of the provider was read, or the list does not tell.</summary>
    Unknown,

    /// <summary>The provider's list names it.</summary>
    Supported,

    /// <summary>Some customers are served there, by what was read.</summary>
    Conditional,

    /// <summary>The provider's list leaves it out.</summary>
    Unsupported,
}
