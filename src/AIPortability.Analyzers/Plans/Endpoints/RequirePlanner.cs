using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Endpoints;

/// <summary>Plans the fix of a default: the setting is required instead.</summary>
internal static class RequirePlanner
{
    /// <summary>Plans an exception in the default's place, or says what stands in the way of one.</summary>
    public static (Move? Move, NoFixReason Reason) Plan(AddressExpression address, AddressUse use, string systemPrefix, NoFixReason obstacle)
    {
        if (use.Form is DefaultForm.Declaration or DefaultForm.Table || obstacle == NoFixReason.KeptDefault)
            return (null, obstacle);
        SyntaxNode? target = TargetOf(use);
        if (target is null)
            return (null, NoFixReason.NoPlaceToThrow);
        string name = NameOf(target);
        return name.Length == 0
            ? (null, NoFixReason.UnnamedSetting)
            : (new Move(address.Node.Span, systemPrefix, new RequireSetting(target.Span, name, use.Form == DefaultForm.Statement)), NoFixReason.None);
    }

    /// <summary>The expression that stands instead where it has a value: the setting that is read, or an argument; null where the code does not show it.</summary>
    public static ExpressionSyntax? DeciderOf(AddressExpression address, AddressUse use) => use.Form == DefaultForm.CompoundAssignment
        ? address.Node.FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Left
        : TargetOf(use) is { } target ? DeciderOf(target) : null;

    private static SyntaxNode? TargetOf(AddressUse use) => use switch
    {
        { Form: DefaultForm.Operand, Operand: { } operand } => WholeOperand(operand),
        { Form: DefaultForm.Statement, Operand: { } value } => value.FirstAncestorOrSelf<StatementSyntax>(),
        _ => null,
    };

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
        if (DeciderOf(target) is not { } decider)
            return "";
        foreach (SyntaxNode node in decider.DescendantNodesAndSelf())
        {
            if (node is LiteralExpressionSyntax { Token.Value: string { Length: > 0 } key })
                return key;
        }

        return decider is InvocationExpressionSyntax ? "" : decider.ToString();
    }

    private static ExpressionSyntax? DeciderOf(SyntaxNode target) => target.Parent switch
    {
        BinaryExpressionSyntax coalesce => coalesce.Left,
        ConditionalExpressionSyntax conditional => NullOrEmptyBranch.Tested(conditional.Condition),
        _ => target is StatementSyntax statement ? NullOrEmptyBranch.TestedFor(statement) : null,
    };
}
