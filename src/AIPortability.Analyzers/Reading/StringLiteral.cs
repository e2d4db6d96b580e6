using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>Literals that are texts. Asking a token for its value instead would make an object of every number.</summary>
internal static class StringLiteral
{
    public static bool IsText(this LiteralExpressionSyntax literal) =>
        literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression);

    /// <summary>True for a literal of this text.</summary>
    public static bool Says(this ExpressionSyntax expression, string text) =>
        expression is LiteralExpressionSyntax literal && literal.IsText() && literal.Token.ValueText == text;
}
