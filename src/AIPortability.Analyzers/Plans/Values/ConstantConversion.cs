using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Plans.Sources;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Values;

/// <summary>Whether a const can become <c>static readonly</c>, or a local const a plain local: no use may need a constant.</summary>
internal static class ConstantConversion
{
    /// <summary>The reason why a const cannot be converted, or <see cref="NoFixReason.None"/>.</summary>
    public static NoFixReason Check(VariableDeclaratorSyntax declarator, IReadOnlyList<NameUse> uses)
    {
        if (declarator.Parent is not VariableDeclarationSyntax { Variables.Count: 1 } declaration)
            return NoFixReason.SeveralDeclarators;
        if (declaration.Parent is FieldDeclarationSyntax { Parent: InterfaceDeclarationSyntax })
            return NoFixReason.InterfaceConstant;
        bool isField = declaration.Parent is FieldDeclarationSyntax;
        foreach (NameUse use in uses)
        {
            NoFixReason reason = ReasonOf(use.Need);
            if (reason != NoFixReason.None)
                return reason;
            if (isField ? IsReadBefore(use, declarator) : IsInStaticFunction(use.Place!, declarator))
                return isField ? NoFixReason.InitializationOrder : NoFixReason.StaticFunction;
        }

        return NoFixReason.None;
    }

    private static NoFixReason ReasonOf(ConstantNeed need) => need switch
    {
        ConstantNeed.AttributeArgument => NoFixReason.AttributeArgument,
        ConstantNeed.CaseLabel => NoFixReason.CaseLabel,
        ConstantNeed.DefaultParameter => NoFixReason.DefaultParameter,
        ConstantNeed.OtherConstant => NoFixReason.OtherConstant,
        _ => NoFixReason.None,
    };

    /// <summary>The const whose value an expression is, or is a part of: <c>const string X = B ? "…" : "";</c>.</summary>
    public static VariableDeclaratorSyntax? DeclaratorOf(SyntaxNode value) =>
        value.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } declarator && ConstantUse.IsConstant(declarator) ? declarator : null;

    /// <summary>
    /// A const has its value always; a static readonly field only after the initializers above it have run. In another part of a partial
    /// type the order is not defined. The compiler warns of a lambda in an initializer above it too (CS8604), although that may run later.
    /// </summary>
    private static bool IsReadBefore(NameUse use, VariableDeclaratorSyntax declarator)
    {
        if (use.Initializes is null || declarator.Parent?.Parent?.Parent is not BaseTypeDeclarationSyntax own)
            return false;
        return use.Place is { } place && NameUse.StaticInitializerType(place) == own ? place.SpanStart < declarator.SpanStart : use.Initializes == own.Identifier.ValueText;
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
