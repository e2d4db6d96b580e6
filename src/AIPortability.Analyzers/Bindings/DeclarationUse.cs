using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>
/// The use of an address, seen through the field, property or local that it initializes: a const that is only compared is no address
/// that is called, and one that only stands behind <c>??</c> is a default.
/// </summary>
internal sealed class DeclarationUse
{
    private readonly UseClassifier classifier;
    private readonly DeclaredUses declaredUses;
    private readonly ProviderTables tables;

    public DeclarationUse(UseClassifier classifier, DeclaredUses declaredUses, ProviderTables tables)
    {
        this.classifier = classifier;
        this.declaredUses = declaredUses;
        this.tables = tables;
    }

    /// <summary>The use, and for a const the use of it that stands in the way of a fix.</summary>
    public AddressUse Of(AddressExpression address, out FixObstacle obstacle)
    {
        obstacle = FixObstacle.None;
        AddressUse use = classifier.Classify(address.Node);
        if (use.Kind == UseKind.Silent)
            return use;
        if (tables.Contains(address.Anchor))
            return AddressUse.Default(DefaultForm.Table, null) with { IsNamedAsAddress = use.IsNamedAsAddress };
        if (use.Kind != UseKind.Address || Declaration(address.Node) is not { } declaration)
            return use;

        IReadOnlyList<IdentifierNameSyntax> named = declaredUses.Of(declaration);
        if (declaration is VariableDeclaratorSyntax variable && ConstantConversion.IsConst(variable))
            obstacle = ConstantConversion.Check(variable, named);
        return named.Count == 0 ? use : Judge(use, named);
    }

    private AddressUse Judge(AddressUse use, IReadOnlyList<IdentifierNameSyntax> named)
    {
        bool isDefault = false;
        foreach (IdentifierNameSyntax name in named)
        {
            AddressUse found = classifier.Classify(Named(name));
            bool isInTable = found.Kind == UseKind.Address && tables.Contains(name);
            if ((found.Kind == UseKind.Address && !isInTable) || name.FirstAncestorOrSelf<AttributeSyntax>() is not null)
                return use;
            isDefault |= isInTable || found.Kind == UseKind.Default;
        }

        return isDefault ? AddressUse.Default(DefaultForm.Declaration, null) with { IsNamedAsAddress = use.IsNamedAsAddress } : AddressUse.Silent;
    }

    /// <summary>The expression that a name stands for: <c>Type.Name</c>, not <c>Name</c>.</summary>
    private static ExpressionSyntax Named(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;

    /// <summary>What the address initializes, directly or as <c>new Uri("…")</c>.</summary>
    private static SyntaxNode? Declaration(ExpressionSyntax value)
    {
        SyntaxNode? node = value.Parent;
        while (node is ParenthesizedExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or BaseObjectCreationExpressionSyntax)
            node = node.Parent;
        return node is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax }
            ? node.Parent
            : node is ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } ? property : null;
    }
}
