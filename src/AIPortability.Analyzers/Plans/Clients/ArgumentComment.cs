using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>The comments that stand beside an argument, or above it.</summary>
internal static class ArgumentComment
{
    /// <summary>Where an element begins with its comments: <c>f(a, /* of the vault */ key)</c>.</summary>
    public static int StartOf(SyntaxNode element)
    {
        SyntaxToken first = element.GetFirstToken();
        SyntaxTriviaList beside = first.GetPreviousToken().TrailingTrivia;
        if (!beside.Any(SyntaxKind.EndOfLineTrivia) && FirstComment(beside) is { } before)
            return before;
        return FirstComment(first.LeadingTrivia) ?? element.SpanStart;
    }

    /// <summary>Where the comments behind a token end, in its line.</summary>
    /// <param name="token">The last one of an element, or the comma behind it.</param>
    /// <param name="endsLine">True where nothing can stand behind them in the line.</param>
    public static int EndBehind(SyntaxToken token, out bool endsLine)
    {
        int end = token.Span.End;
        endsLine = false;
        foreach (SyntaxTrivia trivia in token.TrailingTrivia)
        {
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
            {
                end = trivia.Span.End;
                endsLine = trivia.IsKind(SyntaxKind.SingleLineCommentTrivia);
            }
        }

        return end;
    }

    private static int? FirstComment(SyntaxTriviaList trivia)
    {
        foreach (SyntaxTrivia piece in trivia)
        {
            if (piece.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
                return piece.SpanStart;
        }

        return null;
    }
}
