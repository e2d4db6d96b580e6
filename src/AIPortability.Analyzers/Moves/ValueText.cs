namespace AIPortability.Analyzers.Moves;

/// <summary>The C# text of a value, in the forms in which a template asks for it.</summary>
/// <param name="Text">A name, or a read with what stands behind <c>??</c>.</param>
/// <param name="Trimmed">The same without a slash at its end.</param>
/// <param name="IsName">True for a name, which needs no parentheses.</param>
internal sealed record ValueText(string Text, string Trimmed, bool IsName)
{
    public string Operand => IsName ? Text : $"({Text})";
}
