using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Fuzz.Mutations;

/// <summary>Where a source can be changed.</summary>
internal static class Places
{
    /// <summary>Changes at one of the tokens, or nothing where there is none.</summary>
    public static Gen<string> AtToken(string source, Func<SyntaxToken, bool> isWanted, Func<SyntaxToken, Gen<string>> change)
    {
        SyntaxToken[] tokens = [.. SyntaxFactory.ParseTokens(source).Where(token => !token.IsKind(SyntaxKind.EndOfFileToken) && isWanted(token))];
        return tokens.Length == 0 ? Gen.Const(source) : Gen.Int[0, tokens.Length - 1].SelectMany(i => change(tokens[i]));
    }

    /// <summary>Puts a text in the place of one of the tokens.</summary>
    public static Gen<string> ReplaceToken(string source, Func<SyntaxToken, bool> isWanted, Func<SyntaxToken, Gen<string>> replacement) =>
        AtToken(source, isWanted, token => replacement(token).Select(text => Replace(source, token, text)));

    /// <summary>Inserts a text behind one of the opening braces.</summary>
    public static Gen<string> BehindBrace(string source, Gen<string> inserted) =>
        ReplaceToken(source, token => token.IsKind(SyntaxKind.OpenBraceToken), _ => inserted.Select(text => "{ " + text));

    public static Gen<int> Position(string source) => Gen.Int[0, source.Length];

    public static bool IsString(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    public static bool IsText(SyntaxToken token) => IsString(token) || token.IsKind(SyntaxKind.InterpolatedStringToken);

    public static string Replace(string source, SyntaxToken token, string text) => source[..token.SpanStart] + text + source[token.Span.End..];
}
