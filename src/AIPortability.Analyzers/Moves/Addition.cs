namespace AIPortability.Analyzers.Moves;

/// <summary>Where text is added, and so how it is laid out.</summary>
internal enum AdditionPlace
{
    /// <summary>In the line, as it is.</summary>
    Inline,

    /// <summary>A member behind a type's opening brace.</summary>
    Member,

    /// <summary>A statement before another one.</summary>
    Statement,

    /// <summary>A statement behind a body's opening brace.</summary>
    FirstStatement,
}

/// <summary>Text that a source needs beside the place where the value is read.</summary>
internal sealed record Addition(AdditionPlace Place, int Position, string Text);
