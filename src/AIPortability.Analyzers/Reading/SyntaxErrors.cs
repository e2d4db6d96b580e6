using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>Half-typed code, which is left alone.</summary>
internal static class SyntaxErrors
{
    /// <summary>True where the statement or member around has syntax errors; <c>#warning</c> and comments that are no XML are none.</summary>
    public static bool AreAround(SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<SyntaxNode>(n => n is StatementSyntax or MemberDeclarationSyntax) is not { ContainsDiagnostics: true } around)
            return false;
        foreach (Diagnostic found in around.GetDiagnostics())
        {
            if (found.Severity == DiagnosticSeverity.Error)
                return true;
        }

        return false;
    }
}
