using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>Tests for null or empty, and which of their branches is taken when nothing is configured.</summary>
internal static class EmptyTest
{
    /// <summary><c>string.IsNullOrEmpty(x) ? "…" : x</c>, <c>x is null ? "…" : x</c>, <c>x != null ? x : "…"</c>.</summary>
    public static bool IsDefaultBranch(ConditionalExpressionSyntax conditional, ExpressionSyntax branch)
    {
        bool? whenTrue = TrueMeansEmpty(conditional.Condition, out _);
        return whenTrue is not null && branch == (whenTrue.Value ? conditional.WhenTrue : conditional.WhenFalse);
    }

    /// <summary>
    /// True for the only statement of an <c>if</c> that tests for empty (or of its <c>else</c>); with a target, the test must be of that target.
    /// </summary>
    public static bool IsInDefaultBranch(StatementSyntax statement, ExpressionSyntax? target)
    {
        SyntaxNode branch = statement.Parent is BlockSyntax { Statements.Count: 1 } block ? block : statement;
        bool isElse = branch.Parent is ElseClauseSyntax;
        if ((isElse ? branch.Parent!.Parent : branch.Parent) is not IfStatementSyntax test)
            return false;
        return TrueMeansEmpty(test.Condition, out ExpressionSyntax? tested) == !isElse
            && (target is null || (tested is not null && SyntaxFactory.AreEquivalent(tested, target)));
    }

    /// <summary>What a condition tests for empty, or null for another condition.</summary>
    public static ExpressionSyntax? Tested(ExpressionSyntax condition)
    {
        TrueMeansEmpty(condition, out ExpressionSyntax? tested);
        return tested;
    }

    /// <summary>True when the condition holds for an empty value, false when it holds for a value that is there, null for another test.</summary>
    private static bool? TrueMeansEmpty(ExpressionSyntax condition, out ExpressionSyntax? tested)
    {
        tested = null;
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner:
                return TrueMeansEmpty(inner.Expression, out tested);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return !TrueMeansEmpty(not.Operand, out tested);
            case InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call when CalledName(call) is "IsNullOrEmpty" or "IsNullOrWhiteSpace":
                tested = call.ArgumentList.Arguments[0].Expression;
                return true;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison:
                if (!IsEmpty(comparison.Right) && !IsEmpty(comparison.Left))
                    return null;
                tested = IsEmpty(comparison.Right) ? comparison.Left : comparison.Right;
                return comparison.IsKind(SyntaxKind.EqualsExpression);
            case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax constant } test when IsEmpty(constant.Expression):
                tested = test.Expression;
                return true;
            case IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax constant } } test when IsEmpty(constant.Expression):
                tested = test.Expression;
                return false;
            default:
                return null;
        }
    }

    private static string? CalledName(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : null;

    private static bool IsEmpty(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.NullLiteralExpression)
        || value is LiteralExpressionSyntax { Token.ValueText: "" }
        || value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" };
}
