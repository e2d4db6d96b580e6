namespace AIPortability.Analyzers.Moves;

/// <summary>What a setting holds.</summary>
internal enum SettingKind
{
    /// <summary>A base URL, with or without a slash at its end.</summary>
    Address,

    /// <summary>A model id.</summary>
    Text,

    /// <summary>A key: it has no fallback in the source, and is written to no file.</summary>
    Secret,
}
