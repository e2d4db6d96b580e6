using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Sources;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Values;

/// <summary>A const and those of its file that are made from it: they stop being constants together, or none of them does.</summary>
internal sealed class ConstantChain
{
    private readonly DeclaredUses uses;
    private readonly bool asProperties;
    private readonly HashSet<VariableDeclaratorSyntax> seen = new();

    /// <summary>From the const that holds the value to the one whose uses are looked at.</summary>
    private readonly List<VariableDeclaratorSyntax> path = new();

    /// <param name="uses">Where declarations are named.</param>
    /// <param name="asProperties">True for fields whose value may be missing: a field's initializer must not throw.</param>
    public ConstantChain(DeclaredUses uses, bool asProperties)
    {
        this.uses = uses;
        this.asProperties = asProperties;
    }

    /// <summary>What the consts become.</summary>
    public List<Redeclaration> Declarations { get; } = new();

    /// <summary>Adds a const and those made from it; what stands in the way, or nothing.</summary>
    public NoFixReason Add(VariableDeclaratorSyntax constant)
    {
        if (!seen.Add(constant))
            return NoFixReason.None;
        if (constant.Parent is not VariableDeclarationSyntax { Variables.Count: 1 } declaration)
            return NoFixReason.SeveralDeclarators;
        if (declaration.Parent is FieldDeclarationSyntax { Parent: InterfaceDeclarationSyntax })
            return NoFixReason.InterfaceConstant;
        path.Add(constant);
        foreach (NameUse use in uses.Of(constant))
        {
            NoFixReason reason = Check(use, constant);
            if (reason != NoFixReason.None)
                return reason;
        }

        path.RemoveAt(path.Count - 1);
        Declarations.Add(Redeclare(constant, declaration));
        return NoFixReason.None;
    }

    private NoFixReason Check(NameUse use, VariableDeclaratorSyntax constant)
    {
        VariableDeclaratorSyntax? other = use.Need == ConstantNeed.OtherConstant ? use.Place?.FirstAncestorOrSelf<VariableDeclaratorSyntax>() : null;
        if (other is null && ReasonOf(use.Need) is var reason && reason != NoFixReason.None)
            return reason;
        if (TypeOf(constant) is null)
        {
            if (IsInStaticFunction(use.Place!, constant))
                return NoFixReason.StaticFunction;
        }
        else if (!asProperties && path.Exists(earlier => IsReadBefore(use, other, earlier)))
        {
            return NoFixReason.InitializationOrder;
        }

        return other is null ? NoFixReason.None : Add(other);
    }

    /// <summary>A use of a const that is made from the one with the value stands elsewhere, so the reason says that.</summary>
    private NoFixReason ReasonOf(ConstantNeed need) => need switch
    {
        ConstantNeed.AttributeArgument => path.Count == 1 ? NoFixReason.AttributeArgument : NoFixReason.AttributeOfDependent,
        ConstantNeed.CaseLabel => path.Count == 1 ? NoFixReason.CaseLabel : NoFixReason.CaseLabelOfDependent,
        ConstantNeed.DefaultParameter => path.Count == 1 ? NoFixReason.DefaultParameter : NoFixReason.DefaultOfDependent,
        ConstantNeed.OtherConstant => NoFixReason.OtherConstant,
        _ => NoFixReason.None,
    };

    /// <summary>
    /// A const has its value always; a static readonly field only after the initializers above it have run. In another part of a partial
    /// type the order is not defined. The compiler warns of a lambda in an initializer above it too (CS8604), although that may run later.
    /// </summary>
    /// <param name="use">The use.</param>
    /// <param name="other">The const that the use initializes, which becomes a field as well.</param>
    /// <param name="field">The const that becomes a field; for a local nothing is read before.</param>
    private static bool IsReadBefore(NameUse use, VariableDeclaratorSyntax? other, VariableDeclaratorSyntax field)
    {
        if (TypeOf(field) is not { } own)
            return false;
        BaseTypeDeclarationSyntax? initialized = other is not null ? TypeOf(other) : use.Place is { } name ? NameUse.StaticInitializerType(name) : null;
        return initialized == own ? use.Place!.SpanStart < field.SpanStart : (initialized?.Identifier.ValueText ?? use.Initializes) == own.Identifier.ValueText;
    }

    /// <summary>A static local function or lambda can use a local const and not a local.</summary>
    private static bool IsInStaticFunction(IdentifierNameSyntax use, VariableDeclaratorSyntax local)
    {
        SyntaxNode? scope = local.Parent?.Parent?.Parent;
        for (SyntaxNode? node = use.Parent; node is not null && node != scope; node = node.Parent)
        {
            if (StaticContext.IsStaticFunction(node))
                return true;
        }

        return false;
    }

    private Redeclaration Redeclare(VariableDeclaratorSyntax constant, VariableDeclarationSyntax declaration)
    {
        if (declaration.Parent is LocalDeclarationStatementSyntax local)
            return Redeclaration.Of(ConstIn(local.Modifiers), Redeclaration.Plain);
        SyntaxToken keyword = ConstIn(((FieldDeclarationSyntax)declaration.Parent!).Modifiers);
        return asProperties ? Redeclaration.Of(keyword, Redeclaration.Property, constant.Initializer!.EqualsToken) : Redeclaration.Of(keyword, Redeclaration.Field);
    }

    private static SyntaxToken ConstIn(SyntaxTokenList modifiers) => modifiers[modifiers.IndexOf(SyntaxKind.ConstKeyword)];

    private static BaseTypeDeclarationSyntax? TypeOf(VariableDeclaratorSyntax variable) => variable.Parent?.Parent?.Parent as BaseTypeDeclarationSyntax;
}
