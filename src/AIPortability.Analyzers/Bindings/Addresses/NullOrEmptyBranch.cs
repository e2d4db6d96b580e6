using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>Tests for null or empty, and which of their branches is taken when nothing is configured.</summary>
internal static class NullOrEmptyBranch
{
    /// <summary><c>string.IsNullOrEmpty(x) ? "…" : x</c>, <c>x is null ? "…" : x</c>, <c>x != null ? x : "…"</c>.</summary>
    public static bool IsDefaultBranch(ConditionalExpressionSyntax conditional, ExpressionSyntax branch)
    {
        bool? whenTrue = EmptyCondition.TrueMeansEmpty(conditional.Condition, out _);
        return whenTrue is not null && branch == (whenTrue.Value ? conditional.WhenTrue : conditional.WhenFalse);
    }

    /// <summary>
    /// True for a statement that runs only when a test found nothing. With a target, a test without <c>else</c> must be of that target.
    /// </summary>
    public static bool IsInDefaultBranch(StatementSyntax statement, ExpressionSyntax? target)
    {
        if (Deciding(statement, out bool runsWhenTrue) is not { } test
            || EmptyCondition.TrueMeansEmpty(test.Condition, out ExpressionSyntax? tested) != runsWhenTrue)
        {
            return false;
        }

        return target is null || test.Else is not null || (tested is not null && AreSame(tested, target));
    }

    /// <summary>True for two spellings of one value: <c>options?.Url</c> is tested, and <c>options!.Url</c> is set.</summary>
    private static bool AreSame(ExpressionSyntax tested, ExpressionSyntax target)
    {
        using IEnumerator<SyntaxToken> first = Spelling(tested).GetEnumerator(), second = Spelling(target).GetEnumerator();
        while (first.MoveNext())
        {
            if (!second.MoveNext() || first.Current.ValueText != second.Current.ValueText)
                return false;
        }

        return !second.MoveNext();
    }

    /// <summary>The tokens of an expression without those that only speak of null.</summary>
    private static IEnumerable<SyntaxToken> Spelling(ExpressionSyntax expression)
    {
        foreach (SyntaxToken token in expression.DescendantTokens())
        {
            bool speaksOfNull = token.Parent is ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression };
            if (!speaksOfNull)
                yield return token;
        }
    }

    /// <summary>What a condition tests for empty, or null for another condition.</summary>
    public static ExpressionSyntax? Tested(ExpressionSyntax condition)
    {
        EmptyCondition.TrueMeansEmpty(condition, out ExpressionSyntax? tested);
        return tested;
    }

    /// <summary>What the <c>if</c> that decides whether a statement runs tests for empty.</summary>
    public static ExpressionSyntax? TestedFor(StatementSyntax statement) => Deciding(statement, out _) is { } test ? Tested(test.Condition) : null;

    /// <summary>True for a statement that is all of a branch, false for one that follows an <c>if</c> that returns.</summary>
    public static bool IsBranch(StatementSyntax statement) => Branch(statement).Parent is IfStatementSyntax or ElseClauseSyntax;

    /// <summary>
    /// The <c>if</c> that decides alone whether a statement runs: the statement is all of its branch, or follows an <c>if</c> that returns.
    /// </summary>
    private static IfStatementSyntax? Deciding(StatementSyntax statement, out bool runsWhenTrue)
    {
        SyntaxNode branch = Branch(statement);
        runsWhenTrue = branch.Parent is IfStatementSyntax;
        return branch.Parent switch
        {
            IfStatementSyntax test => test,
            ElseClauseSyntax { Parent: IfStatementSyntax test } => test,
            _ => Before(statement) is IfStatementSyntax { Else: null } test && Returns(test.Statement) ? test : null,
        };
    }

    private static SyntaxNode Branch(StatementSyntax statement) =>
        statement.Parent is BlockSyntax { Statements.Count: 1 } block ? block : statement;

    private static StatementSyntax? Before(StatementSyntax statement)
    {
        if (statement.Parent is not BlockSyntax block)
            return null;
        int index = block.Statements.IndexOf(statement);
        return index > 0 ? block.Statements[index - 1] : null;
    }

    /// <summary>A branch that throws is a guard, and says nothing about what follows it.</summary>
    private static bool Returns(StatementSyntax branch) =>
        (branch is BlockSyntax { Statements: { Count: > 0 } statements } ? statements[statements.Count - 1] : branch) is ReturnStatementSyntax;
}
