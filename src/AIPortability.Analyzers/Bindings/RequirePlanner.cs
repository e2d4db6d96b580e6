using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>Plans the fix of a default: the setting is required instead.</summary>
internal static class RequirePlanner
{
    /// <summary>Null where a throw expression or statement cannot stand in the default's place.</summary>
    public static FixPlan? Plan(FixDraft draft, string systemPrefix)
    {
        if (draft.Use.Operand is not { } operand)
            return null;
        (FixAction action, SyntaxNode? target, string name) = draft.Use.Form switch
        {
            DefaultForm.Operand => (FixAction.RequireOperand, Outer(operand), NameOf(operand)),
            DefaultForm.Statement => (FixAction.RequireStatement, (SyntaxNode?)operand.FirstAncestorOrSelf<StatementSyntax>(), NameOf(operand)),
            _ => (default, null, ""),
        };
        if (target is null || name.Length == 0)
            return null;
        return new FixPlan
        {
            Action = action,
            Target = target.Span,
            Key = name,
            Value = "",
            Fallback = Fallback.Require,
            SystemPrefix = systemPrefix,
            Style = FixStyle.Environment,
        };
    }

    /// <summary>A throw expression cannot stand in parentheses.</summary>
    private static ExpressionSyntax? Outer(ExpressionSyntax operand) =>
        operand.Parent is BinaryExpressionSyntax or ConditionalExpressionSyntax ? operand : null;

    /// <summary>The setting as the code names it: the key that is read, or the expression that is tested.</summary>
    private static string NameOf(ExpressionSyntax operand)
    {
        ExpressionSyntax? decider = operand.Parent switch
        {
            BinaryExpressionSyntax coalesce => coalesce.Left,
            ConditionalExpressionSyntax conditional => EmptyTest.Tested(conditional.Condition),
            _ => operand.FirstAncestorOrSelf<IfStatementSyntax>() is { } test ? EmptyTest.Tested(test.Condition) : null,
        };
        if (decider is null)
            return "";
        foreach (SyntaxNode node in decider.DescendantNodesAndSelf())
        {
            if (node is LiteralExpressionSyntax { Token.Value: string { Length: > 0 } key })
                return key;
        }

        return decider is InvocationExpressionSyntax ? "" : decider.ToString();
    }
}
