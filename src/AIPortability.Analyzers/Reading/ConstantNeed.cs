using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>Why a use of a constant needs it to be one.</summary>
internal enum ConstantNeed
{
    /// <summary>A variable does as well.</summary>
    None,

    /// <summary>It is, or is a part of, an attribute's argument.</summary>
    AttributeArgument,

    /// <summary>It is a case label, the target of <c>goto case</c>, or a constant pattern.</summary>
    CaseLabel,

    /// <summary>It is a parameter's default.</summary>
    DefaultParameter,

    /// <summary>Another constant is made from it.</summary>
    OtherConstant,
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

    /// <summary>True for a const field or a const local.</summary>
    public static bool IsConstant(VariableDeclaratorSyntax declarator) => declarator.Parent?.Parent switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };
}
