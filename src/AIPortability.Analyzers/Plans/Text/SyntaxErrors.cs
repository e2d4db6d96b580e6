using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Text;

/// <summary>Half-typed code, which is left alone.</summary>
internal static class SyntaxErrors
{
    /// <summary>True where the statement or member around has syntax errors.</summary>
    public static bool AreAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(n => n is StatementSyntax or MemberDeclarationSyntax) is { ContainsDiagnostics: true };
}
