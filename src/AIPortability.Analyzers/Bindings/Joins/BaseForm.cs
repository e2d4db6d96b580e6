namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary>How a base URL is written, for what follows it.</summary>
internal enum BaseForm
{
    /// <summary>Without a slash at its end: text that begins with one is appended to it.</summary>
    Trimmed,

    /// <summary>With a slash at its end: paths that begin with none are resolved against it.</summary>
    Slashed,
}
