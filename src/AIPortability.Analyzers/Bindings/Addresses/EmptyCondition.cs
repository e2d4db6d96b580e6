using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>Reads a condition as a test for null or empty.</summary>
internal static class EmptyCondition
{
    /// <summary>True when the condition holds for an empty value, false when it holds for a value that is there, null for another test.</summary>
    public static bool? TrueMeansEmpty(ExpressionSyntax condition, out ExpressionSyntax? tested)
    {
        tested = null;
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner:
                return TrueMeansEmpty(inner.Expression, out tested);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return !TrueMeansEmpty(not.Operand, out tested);
            case InvocationExpressionSyntax { ArgumentList.Arguments.Count: 1 } call when CalledName(call) is "IsNullOrEmpty" or "IsNullOrWhiteSpace":
                tested = Subject(call.ArgumentList.Arguments[0].Expression);
                return true;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or:
                return EveryPartMeans(empty: true, or, out tested) ? true : null;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and:
                return EveryPartMeans(empty: false, and, out tested) ? false : null;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression, Right: TypeSyntax type } test when IsText(type):
                tested = test.Left;
                return false;
            case BinaryExpressionSyntax comparison:
                return OfComparison(comparison, out tested);
            case IsPatternExpressionSyntax test:
                tested = Subject(test.Expression);
                return MeansEmpty(test.Pattern);
            default:
                return null;
        }
    }

    /// <summary>Walks a chain of <c>||</c> or <c>&amp;&amp;</c> from its right end; a loop, because a chain may be thousands of parts long.</summary>
    private static bool EveryPartMeans(bool empty, BinaryExpressionSyntax chain, out ExpressionSyntax? tested)
    {
        SyntaxKind kind = chain.Kind();
        ExpressionSyntax rest = chain;
        while (rest is BinaryExpressionSyntax part && part.IsKind(kind))
        {
            if (TrueMeansEmpty(part.Right, out _) != empty)
            {
                tested = null;
                return false;
            }

            rest = part.Left;
        }

        return TrueMeansEmpty(rest, out tested) == empty;
    }

    private static bool? OfComparison(BinaryExpressionSyntax comparison, out ExpressionSyntax? tested)
    {
        tested = null;
        if (IsEmpty(comparison.Right))
            tested = Subject(comparison.Left);
        else if (IsEmpty(comparison.Left))
            tested = Subject(comparison.Right);
        else if (IsZero(comparison.Right) && IsLength(comparison.Left))
            tested = Subject(comparison.Left);
        return tested is null
            ? null
            : comparison.Kind() switch
            {
                SyntaxKind.EqualsExpression => true,
                SyntaxKind.NotEqualsExpression or SyntaxKind.GreaterThanExpression => false,
                _ => null,
            };
    }

    private static bool? MeansEmpty(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant when IsEmpty(constant.Expression) => true,
        ConstantPatternSyntax { Expression: TypeSyntax type } when IsText(type) => false, // "is not Uri" is read as a constant's name
        ParenthesizedPatternSyntax inner => MeansEmpty(inner.Pattern),
        UnaryPatternSyntax not => !MeansEmpty(not.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or =>
            MeansEmpty(or.Left) == true && MeansEmpty(or.Right) == true ? true : null,
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } and =>
            MeansEmpty(and.Left) == false && MeansEmpty(and.Right) == false ? false : null,
        DeclarationPatternSyntax declaration when IsText(declaration.Type) => false,
        TypePatternSyntax type when IsText(type.Type) => false,
        RecursivePatternSyntax { Type: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0 } => false,
        RecursivePatternSyntax { PositionalPatternClause: null, PropertyPatternClause.Subpatterns: { Count: 1 } parts } => OfLength(parts[0]),
        _ => null,
    };

    /// <summary><c>{ Length: &gt; 0 }</c> and <c>{ Length: 0 }</c>.</summary>
    private static bool? OfLength(SubpatternSyntax part)
    {
        if (part.NameColon?.Name.Identifier.ValueText != "Length")
            return null;
        return part.Pattern switch
        {
            ConstantPatternSyntax constant when IsZero(constant.Expression) => true,
            RelationalPatternSyntax { OperatorToken.RawKind: (int)SyntaxKind.GreaterThanToken } more when IsZero(more.Expression) => false,
            _ => null,
        };
    }

    /// <summary>The tested value itself: <c>x</c> of <c>x?.Length</c> and of <c>x.Trim()</c>.</summary>
    private static ExpressionSyntax Subject(ExpressionSyntax tested) => tested switch
    {
        ParenthesizedExpressionSyntax inner => Subject(inner.Expression),
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } } access => access.Expression,
        ConditionalAccessExpressionSyntax access when IsLength(access) => access.Expression,
        MemberAccessExpressionSyntax access when IsLength(access) => access.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Trim" } trim } => trim.Expression,
        _ => tested,
    };

    private static bool IsLength(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == "Length",
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText == "Length",
        _ => false,
    };

    /// <summary>A test for any other type says more than that a value is there.</summary>
    private static bool IsText(TypeSyntax type) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } or IdentifierNameSyntax { Identifier.ValueText: "String" or "Uri" };

    private static string? CalledName(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : null;

    private static bool IsZero(ExpressionSyntax value) => value is LiteralExpressionSyntax { Token.ValueText: "0" };

    private static bool IsEmpty(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.NullLiteralExpression)
        || value is LiteralExpressionSyntax { Token.ValueText: "" }
        || value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" };
}
