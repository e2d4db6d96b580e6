using System.Collections.Generic;
using AIPortability.Analyzers.Plans.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Values;

/// <summary>Whether a const can become <c>static readonly</c>, or a local const a plain local: no use may need a constant.</summary>
internal static class ConstantConversion
{
    /// <summary>The reason why a const cannot be converted, or <see cref="NoFixReason.None"/>.</summary>
    public static NoFixReason Check(VariableDeclaratorSyntax declarator, IReadOnlyList<IdentifierNameSyntax> uses)
    {
        if (declarator.Parent is not VariableDeclarationSyntax { Variables.Count: 1 } declaration)
            return NoFixReason.SeveralDeclarators;
        if (declaration.Parent is FieldDeclarationSyntax { Parent: InterfaceDeclarationSyntax })
            return NoFixReason.InterfaceConstant;
        bool isField = declaration.Parent is FieldDeclarationSyntax;
        foreach (IdentifierNameSyntax use in uses)
        {
            NoFixReason obstacle = OfUse(use);
            if (obstacle != NoFixReason.None)
                return obstacle;
            if (isField ? IsReadBefore(use, declarator) : IsInStaticFunction(use, declarator))
                return isField ? NoFixReason.InitializationOrder : NoFixReason.StaticFunction;
        }

        return NoFixReason.None;
    }

    private static NoFixReason OfUse(IdentifierNameSyntax use)
    {
        foreach (SyntaxNode node in use.Ancestors())
        {
            switch (node)
            {
                case AttributeArgumentSyntax:
                    return NoFixReason.AttributeArgument;
                case CaseSwitchLabelSyntax or PatternSyntax or GotoStatementSyntax:
                    return NoFixReason.CaseLabel;
                case EqualsValueClauseSyntax { Parent: ParameterSyntax }:
                    return NoFixReason.DefaultParameter;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax other } when IsConst(other):
                    return NoFixReason.OtherConstant;
                case IsPatternExpressionSyntax:
                    return NoFixReason.None;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test when test.Right.Span.Contains(use.Span):
                    return NoFixReason.CaseLabel;
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                    return NoFixReason.None;
                case StatementSyntax or MemberDeclarationSyntax:
                    return NoFixReason.None;
            }
        }

        return NoFixReason.None;
    }

    /// <summary>The const whose value an expression is, or is a part of: <c>const string X = B ? "…" : "";</c>.</summary>
    public static VariableDeclaratorSyntax? DeclaratorOf(SyntaxNode value) =>
        value.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator && IsConst(declarator) ? declarator : null;

    private static bool IsConst(VariableDeclaratorSyntax declarator) => declarator.Parent?.Parent switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.Modifiers.Any(SyntaxKind.ConstKeyword),
        _ => false,
    };

    /// <summary>
    /// A const has its value always; a static readonly field only after the initializers above it have run. In another part of a partial
    /// type the order is not defined. The compiler warns of a lambda in an initializer above it too (CS8604), although that may run later.
    /// </summary>
    private static bool IsReadBefore(IdentifierNameSyntax use, VariableDeclaratorSyntax declarator)
    {
        MemberDeclarationSyntax? member = use.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        bool isStaticInitializer = member is FieldDeclarationSyntax or PropertyDeclarationSyntax
            && member.Modifiers.Any(SyntaxKind.StaticKeyword)
            && use.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is not null;
        if (!isStaticInitializer || member!.Parent is not BaseTypeDeclarationSyntax type || declarator.Parent?.Parent?.Parent is not BaseTypeDeclarationSyntax own)
            return false;
        return type == own ? use.SpanStart < declarator.SpanStart : type.Identifier.ValueText == own.Identifier.ValueText;
    }

    /// <summary>A static local function or lambda can use a local const and not a local.</summary>
    private static bool IsInStaticFunction(IdentifierNameSyntax use, VariableDeclaratorSyntax declarator)
    {
        SyntaxNode? scope = declarator.Parent?.Parent?.Parent;
        for (SyntaxNode? node = use.Parent; node is not null && node != scope; node = node.Parent)
        {
            if (StaticContext.IsStaticFunction(node))
                return true;
        }

        return false;
    }
}
