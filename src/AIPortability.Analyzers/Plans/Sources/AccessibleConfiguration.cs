using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans.Sources;

/// <summary>An expression of type <c>IConfiguration</c> that can be written at a place.</summary>
/// <param name="Expression">Its C# text: <c>_configuration</c>, <c>builder.Configuration</c>.</param>
/// <param name="Declaration">Where the parameter or local that it begins with is declared; null for a member of the type.</param>
/// <param name="IsStatic">True for a static member.</param>
internal sealed record AccessibleConfiguration(string Expression, SyntaxNode? Declaration, bool IsStatic)
{
    /// <summary>True where it is declared under a condition: another target framework has none, and must not find a member that reads it.</summary>
    public bool IsConditional { get; init; }
}
