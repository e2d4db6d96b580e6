namespace AIPortability.Analyzers.Moves;

/// <summary>What stands around the replaced text, and so when the new text needs parentheses.</summary>
internal enum ParenthesesContext
{
    /// <summary>Anything can stand there: an argument, an initializer, a returned value.</summary>
    None,

    /// <summary>The left operand of a concatenation.</summary>
    Additive,

    /// <summary>The receiver of a member or another operand that binds closely.</summary>
    Primary,

    /// <summary>Parentheses before <c>!</c>: a bare name between them would be read as the type of a cast.</summary>
    CastAmbiguity,

    /// <summary>The hole of an interpolated string, in which a colon begins the format: that of <c>global::</c> too.</summary>
    Interpolation,
}
