using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Fuzz.Mutations;

/// <summary>What a source looks like while somebody types.</summary>
internal static class Edits
{
    private static readonly string[] Characters =
    [
        "{", "}", "(", ")", ";", "\"", "\"\"\"", "'", "\\", "$", "@", "/*", "*/", "//", "#", "\n", "\0", "\ud800", "\udc00", "\u2028", "\u200b", "\ufeff", "é", "😀", "?", ".", ":", "<", "=>",
    ];

    public static Mutation[] All { get; } =
    [
        new("cut off", 2, source => Places.Position(source).Select(end => source[..end])),
        new("cut out", 2, source => Gen.Select(Places.Position(source), Gen.Int[1, 40], (start, length) => source.Remove(start, Math.Min(length, source.Length - start)))),
        new("a text cut open", 3, source => Places.AtToken(source, Places.IsText, token =>
            Gen.Int[token.SpanStart, token.Span.End].Select(start => source[..start] + source[token.Span.End..]))),
        new("cut off within a text", 2, source => Places.AtToken(source, Places.IsText, token => Gen.Int[token.SpanStart, token.Span.End].Select(end => source[..end]))),
        new("a brace left out", 2, source => Places.ReplaceToken(source, IsBrace, _ => Gen.Const(""))),
        new("a brace added", 1, source => Places.ReplaceToken(source, _ => true, token => Gen.OneOf("{", "}", "(", ")", "[", "]").Select(brace => token.Text + brace))),
        new("characters typed", 3, source => Gen.Select(Places.Position(source), Gen.OneOf(Characters), source.Insert)),
    ];

    private static bool IsBrace(Microsoft.CodeAnalysis.SyntaxToken token) => token.Kind() is SyntaxKind.OpenBraceToken or SyntaxKind.CloseBraceToken
        or SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken;
}
