using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary>A name with what stands before it.</summary>
internal static class UsedName
{
    /// <summary>The whole of <c>Names.Host</c> for its <c>Host</c>.</summary>
    public static ExpressionSyntax Named(this IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
}
