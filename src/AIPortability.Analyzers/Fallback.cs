namespace AIPortability.Analyzers;

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
