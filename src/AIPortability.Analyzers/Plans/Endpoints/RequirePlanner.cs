using AIPortability.Analyzers.Bindings.Addresses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Endpoints;

/// <summary>Plans the fix of a default: the setting is required instead.</summary>
internal static class RequirePlanner
{
    /// <summary>Plans an exception in the default's place, or says what stands in the way of one.</summary>
    public static void Plan(FixDraft draft, string systemPrefix)
    {
        if (draft.Use.Form is DefaultForm.Declaration or DefaultForm.Table)
            return;
        (FixAction action, SyntaxNode? target) = draft.Use switch
        {
            { Form: DefaultForm.Operand, Operand: { } operand } => (FixAction.RequireOperand, WholeOperand(operand)),
            { Form: DefaultForm.Statement, Operand: { } value } => (FixAction.RequireStatement, (SyntaxNode?)value.FirstAncestorOrSelf<StatementSyntax>()),
            _ => default,
        };
        string name = target is null ? "" : NameOf(target);
        if (target is null || name.Length == 0)
        {
            draft.NoFixReason = target is null ? NoFixReason.NoPlaceToThrow : NoFixReason.UnnamedSetting;
            return;
        }

        draft.NoFixReason = NoFixReason.None;
        draft.Plan = new FixPlan
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

    /// <summary>The operand with the parentheses around it, in which a throw expression cannot stand.</summary>
    private static SyntaxNode? WholeOperand(ExpressionSyntax operand)
    {
        while (operand.Parent is ParenthesizedExpressionSyntax outer)
            operand = outer;
        return operand.Parent is BinaryExpressionSyntax or ConditionalExpressionSyntax ? operand : null;
    }

    /// <summary>The setting as the code names it: the key that is read, or the expression that is tested.</summary>
    private static string NameOf(SyntaxNode target)
    {
        ExpressionSyntax? decider = target.Parent switch
        {
            BinaryExpressionSyntax coalesce => coalesce.Left,
            ConditionalExpressionSyntax conditional => NullOrEmptyBranch.Tested(conditional.Condition),
            _ => target is StatementSyntax statement ? NullOrEmptyBranch.TestedFor(statement) : null,
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
