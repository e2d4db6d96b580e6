using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// The use of an address, seen through the field, property or local that it initializes: a const that is only compared is no address
/// that is called, and one that only stands behind <c>??</c> is a default.
/// </summary>
internal sealed class DeclarationUse
{
    private readonly UseClassifier classifier;
    private readonly DeclaredUses declaredUses;
    private readonly DataRow rows;
    private readonly EndpointLookupDetector tables;
    private readonly BoundOptions boundOptions;
    private readonly CancellationToken cancellation;

    public DeclarationUse(UseClassifier classifier, DeclaredUses declaredUses, DataRow rows, EndpointLookupDetector tables, BoundOptions boundOptions, CancellationToken cancellation)
    {
        this.classifier = classifier;
        this.declaredUses = declaredUses;
        this.rows = rows;
        this.tables = tables;
        this.boundOptions = boundOptions;
        this.cancellation = cancellation;
    }

    public AddressUse Of(AddressExpression address)
    {
        AddressUse use = boundOptions.Resolve(classifier.Classify(address.Node), cancellation);
        if (use.Kind == UseKind.Silent || rows.IsSilent(address.Node))
            return AddressUse.Silent;
        bool isInTable = tables.Contains(address.Anchor);
        if (isInTable)
            use = AddressUse.Default(DefaultForm.Table, null) with { IsNamedAsAddress = use.IsNamedAsAddress };
        if ((use.Kind != UseKind.Address && !isInTable) || Declaration(address.Node) is not { } declaration)
            return use;

        IReadOnlyList<NameUse> named = declaredUses.Of(declaration);
        if (named.Count == 0)
            return use;
        AddressUse judged = Judge(use, named);
        return isInTable && judged.Kind != UseKind.Silent ? use : judged;
    }

    private AddressUse Judge(AddressUse use, IReadOnlyList<NameUse> named)
    {
        bool isDefault = false;
        foreach (NameUse name in named)
        {
            AddressUse found = boundOptions.Resolve(name.Use, cancellation);
            bool isInTable = found.Kind == UseKind.Address && name.IsInTable;
            if ((found.Kind == UseKind.Address && !isInTable) || name.IsInAttribute)
                return use;
            isDefault |= isInTable || found.Kind == UseKind.Default;
        }

        return isDefault ? AddressUse.Default(DefaultForm.Declaration, null) with { IsNamedAsAddress = use.IsNamedAsAddress } : AddressUse.Silent;
    }

    /// <summary><c>ToArray</c>, <c>ToFrozenSet</c>, <c>AsReadOnly</c>, <c>TrimEnd</c>: the same value in another type.</summary>
    private static bool IsConversion(string method) =>
        method.StartsWith("To", StringComparison.Ordinal) || method.StartsWith("As", StringComparison.Ordinal) || method.StartsWith("Trim", StringComparison.Ordinal);

    /// <summary>What the address initializes: directly, as <c>new Uri("…")</c>, or as an element of an array, a list or a set.</summary>
    private SyntaxNode? Declaration(ExpressionSyntax value)
    {
        SyntaxNode node = value;
        while (Holder(node) is { } holder)
            node = holder;
        return node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } initializer
            ? initializer.Parent
            : node.Parent is ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } ? property : null;
    }

    private SyntaxNode? Holder(SyntaxNode node) => node.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax or CollectionElementSyntax or CollectionExpressionSyntax or ArrayCreationExpressionSyntax
            or ImplicitArrayCreationExpressionSyntax
            or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression } => node.Parent,
        BaseObjectCreationExpressionSyntax creation when creation.Initializer == node => creation,
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } argument when classifier.IsUriCreation(creation, argument) => creation,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when IsConversion(access.Name.Identifier.ValueText) => call,
        _ => null,
    };
}
