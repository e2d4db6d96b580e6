using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.CodeFixes.Layout;

/// <summary>Operators, which begin a line, and what stands behind an arrow or an equals sign, which ends one.</summary>
internal static class OperatorWrapping
{
    /// <summary><c>a ?? b ?? c</c> or <c>a + b + c</c>: an operand a line.</summary>
    public static Wrapping? Binary(BinaryExpressionSyntax whole)
    {
        if (whole.Parent.IsKind(whole.Kind()))
            return null;
        var gaps = new List<Gap>();
        AddOperands(whole, whole.Kind(), gaps);
        return new Wrapping(whole.GetFirstToken(), gaps);
    }

    public static Wrapping Conditional(ConditionalExpressionSyntax choice) => new(
        choice.GetFirstToken(), new[] { Operator(choice.QuestionToken, choice.WhenTrue), Operator(choice.ColonToken, choice.WhenFalse) });

    /// <summary>A body goes below, but for one with elements, which go below instead: <c>Make(string key) => new(</c>.</summary>
    public static Wrapping Arrow(SyntaxNode whole, SyntaxToken arrow, ExpressionSyntax body) =>
        new(whole.GetFirstToken(), new[] { Operand(arrow, body) }) { IsLastResort = IsRequired(body) || HasElements(body) };

    /// <summary>A value that is a sum or a choice goes below; one that has lists in it is wrapped there.</summary>
    public static Wrapping Equals(SyntaxNode whole, SyntaxToken sign, ExpressionSyntax value) =>
        new(whole.GetFirstToken(), new[] { Operand(sign, value) })
        {
            IsLastResort = IsRequired(value) || CoreOf(value) is not (BinaryExpressionSyntax or ConditionalExpressionSyntax or LiteralExpressionSyntax or InterpolatedStringExpressionSyntax),
        };

    /// <summary>True for <c>setting ?? throw …</c>, where the exception goes below.</summary>
    public static bool IsRequired(ExpressionSyntax value) =>
        value is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax };

    /// <summary>True for what ends a line with the bracket that its elements stand below.</summary>
    private static bool HasElements(ExpressionSyntax body) => body switch
    {
        AwaitExpressionSyntax awaited => HasElements(awaited.Expression),
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Count > 1 && ChainWrapping.Of(call) is null,
        BaseObjectCreationExpressionSyntax made => made.ArgumentList?.Arguments.Count > 1 || made.Initializer is not null,
        _ => body is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or SwitchExpressionSyntax,
    };

    /// <summary>What is in the parentheses of <c>(setting ?? "…").TrimEnd('/')</c>.</summary>
    private static ExpressionSyntax CoreOf(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax inner => CoreOf(inner.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: ParenthesizedExpressionSyntax inner } } => CoreOf(inner),
        _ => value,
    };

    private static void AddOperands(ExpressionSyntax operand, SyntaxKind kind, List<Gap> gaps)
    {
        if (operand is not BinaryExpressionSyntax pair || !pair.IsKind(kind))
            return;
        AddOperands(pair.Left, kind, gaps);
        gaps.Add(Operator(pair.OperatorToken, pair.Right is BinaryExpressionSyntax right && right.IsKind(kind) ? right.Left : pair.Right));
        AddOperands(pair.Right, kind, gaps);
    }

    private static Gap Operator(SyntaxToken sign, ExpressionSyntax operand) => new(sign.GetPreviousToken(), sign, IsInner: true, operand.Span.End, IsAhead: true);

    private static Gap Operand(SyntaxToken sign, ExpressionSyntax operand) => new(sign, operand.GetFirstToken(), IsInner: true, operand.Span.End);
}
