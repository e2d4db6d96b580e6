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

/// <summary>What the fixes of a file are to write.</summary>
/// <param name="Style">How they read a value.</param>
/// <param name="Fallback">What stands behind <c>??</c>.</param>
/// <param name="Section">The configuration section that holds the keys.</param>
internal sealed record FixPreferences(FixStyle Style, Fallback Fallback, string Section);

/// <summary>What a fix writes for the case that nothing is configured.</summary>
internal enum Fallback
{
    /// <summary>Today's value: the program behaves as before.</summary>
    Keep,

    /// <summary>An exception that names the setting.</summary>
    Require,

    /// <summary>The same, and today's value is added to no file either: it is not served where the program runs.</summary>
    RequireAnother,
}
