using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>The last name of an expression, as it is written.</summary>
internal static class SimpleName
{
    /// <summary><c>C</c> of <c>C</c>, <c>A.B.C</c>, <c>global::C</c>, <c>x?.C</c> and <c>C&lt;T&gt;</c>; null for what ends in no name.</summary>
    public static string? From(ExpressionSyntax? expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax name => name.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
