using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>Why a use of a constant, or of a field, needs it to be one.</summary>
internal enum ConstantNeed
{
    /// <summary>Anything that gives the value does as well.</summary>
    None,

    /// <summary>It is, or is a part of, an attribute's argument.</summary>
    AttributeArgument,

    /// <summary>It is a case label, the target of <c>goto case</c>, or a constant pattern.</summary>
    CaseLabel,

    /// <summary>It is a parameter's default.</summary>
    DefaultParameter,

    /// <summary>Another constant is made from it.</summary>
    OtherConstant,

    /// <summary>It is passed by reference, or assigned: a variable does, a property does not.</summary>
    Field,
}

/// <summary>What needs a constant: said once, for the project that declares it and for those that depend on it.</summary>
internal static class ConstantUse
{
    public static ConstantNeed NeedOf(IdentifierNameSyntax use)
    {
        foreach (SyntaxNode node in use.Ancestors())
        {
            switch (node)
            {
                case AttributeArgumentSyntax:
                    return ConstantNeed.AttributeArgument;
                case CaseSwitchLabelSyntax or PatternSyntax or GotoStatementSyntax:
                    return ConstantNeed.CaseLabel;
                case ArgumentSyntax argument when !argument.RefKindKeyword.IsKind(SyntaxKind.None) && IsWhole(use, argument.Expression):
                case AssignmentExpressionSyntax assignment when IsWhole(use, assignment.Left):
                case RefExpressionSyntax reference when IsWhole(use, reference.Expression):
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } address when IsWhole(use, address.Operand):
                    return ConstantNeed.Field;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test when test.Right.Span.Contains(use.Span):
                    return ConstantNeed.CaseLabel;
                case EqualsValueClauseSyntax { Parent: ParameterSyntax }:
                    return ConstantNeed.DefaultParameter;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax other } when IsConstant(other):
                    return ConstantNeed.OtherConstant;
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                case StatementSyntax or MemberDeclarationSyntax:
                    return ConstantNeed.None;
            }
        }

        return ConstantNeed.None;
    }

    private static bool IsWhole(IdentifierNameSyntax use, ExpressionSyntax expression) =>
        expression == use || (expression is MemberAccessExpressionSyntax access && access.Name == use);

    /// <summary>True for a const field or a const local.</summary>
    public static bool IsConstant(VariableDeclaratorSyntax declarator) => declarator.Parent?.Parent switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };
}
