namespace AIPortability.Analyzers;

/// <summary>How a fix reads the value that a literal gave before.</summary>
internal enum FixStyle
{
    /// <summary>The configuration where one is in reach, else the environment variable.</summary>
    Auto,

    /// <summary>The configuration alone; no fix where none is in reach.</summary>
    Configuration,

    /// <summary>The environment variable.</summary>
    Environment,

    /// <summary>An optional constructor parameter where the class allows one, else as <see cref="Auto"/>.</summary>
    Parameter,
}
