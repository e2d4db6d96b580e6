using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Endpoints;

/// <summary>What stands between the tokens of a text that gives way, and would be lost with it.</summary>
internal static class ReplacedTrivia
{
    /// <summary>A directive before a comment; none where there are blanks alone.</summary>
    public static NoFixReason Check(SyntaxNode within, TextSpan replaced)
    {
        NoFixReason found = NoFixReason.None;
        foreach (SyntaxTrivia trivia in within.DescendantTrivia(replaced))
        {
            if (!replaced.Contains(trivia.Span))
                continue;
            if (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia))
                return NoFixReason.Directive;
            if (trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia))
                found = NoFixReason.ComputedBase;
        }

        return found;
    }
}
