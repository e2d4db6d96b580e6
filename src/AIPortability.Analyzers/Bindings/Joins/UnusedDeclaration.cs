using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary>The lines of a constant that nobody uses any more.</summary>
internal static class UnusedDeclaration
{
    /// <summary>The lines; null where another type can see it, where it is declared with others, and where a comment or directive belongs to it.</summary>
    public static TextSpan? SpanOf(VariableDeclaratorSyntax declarator)
    {
        SyntaxNode? declaration = declarator.Parent is VariableDeclarationSyntax { Variables.Count: 1, Parent: { } parent } ? parent : null;
        bool isOwn = declaration is LocalDeclarationStatementSyntax { Parent: BlockSyntax } || (declaration is FieldDeclarationSyntax { AttributeLists.Count: 0 } field && IsPrivate(field.Modifiers));
        if (!isOwn)
            return null;
        foreach (SyntaxTrivia trivia in declaration!.DescendantTrivia())
        {
            if (trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia))
                return null;
        }

        return declaration.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia) && StartsLine(declaration) ? WithEmptyLines(declaration) : null;
    }

    /// <summary>Behind a brace no empty line is left.</summary>
    private static TextSpan WithEmptyLines(SyntaxNode declaration)
    {
        int end = declaration.FullSpan.End;
        if (declaration.GetFirstToken().GetPreviousToken().IsKind(SyntaxKind.OpenBraceToken))
        {
            foreach (SyntaxTrivia trivia in declaration.GetLastToken().GetNextToken().LeadingTrivia)
            {
                if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                    end = trivia.FullSpan.End;
                else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
                    break;
            }
        }

        return TextSpan.FromBounds(declaration.FullSpan.Start, end);
    }

    private static bool IsPrivate(SyntaxTokenList modifiers) =>
        !modifiers.Any(SyntaxKind.PublicKeyword) && !modifiers.Any(SyntaxKind.InternalKeyword) && !modifiers.Any(SyntaxKind.ProtectedKeyword);

    private static bool StartsLine(SyntaxNode node) => node.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}
