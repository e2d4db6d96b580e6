using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// The classes that configuration is bound to: by name (<c>*Options</c>, <c>*Settings</c>, <c>*Config*</c>), or because the
/// compilation says <c>Configure&lt;T&gt;</c>, <c>AddOptions&lt;T&gt;</c>, <c>Get&lt;T&gt;</c>, <c>IOptions&lt;T&gt;</c> or <c>Bind(x)</c>.
/// </summary>
internal sealed class BoundOptions
{
    private static readonly ImmutableHashSet<string> Binding = ImmutableHashSet.Create(
        "Configure", "PostConfigure", "AddOptions", "AddOptionsWithValidateOnStart", "Get", "IOptions", "IOptionsMonitor", "IOptionsSnapshot");

    private readonly Lazy<HashSet<string>> boundTypes;

    public BoundOptions(Compilation compilation, CancellationToken cancellation) =>
        boundTypes = new Lazy<HashSet<string>>(() => FindBoundTypes(compilation, cancellation), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>True for a public property of such a class that can be set from outside.</summary>
    public bool IsOption(PropertyDeclarationSyntax property)
    {
        if (!property.Modifiers.Any(SyntaxKind.PublicKeyword) || property.AccessorList is null || !IsOptionClass(property))
            return false;
        foreach (AccessorDeclarationSyntax accessor in property.AccessorList.Accessors)
        {
            if (accessor.Keyword.Kind() is SyntaxKind.SetKeyword or SyntaxKind.InitKeyword && accessor.Modifiers.Count == 0)
                return true;
        }

        return false;
    }

    /// <summary>True for a public variable field of such a class, and for a field whose value an editor stores with the scene.</summary>
    public bool IsOption(FieldDeclarationSyntax field)
    {
        foreach (AttributeListSyntax list in field.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (attribute.Name.ToString() is "SerializeField" or "UnityEngine.SerializeField")
                    return true;
            }
        }

        return field.Modifiers.Any(SyntaxKind.PublicKeyword)
            && !field.Modifiers.Any(SyntaxKind.ConstKeyword) && !field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
            && IsOptionClass(field);
    }

    private bool IsOptionClass(MemberDeclarationSyntax member) =>
        member.Parent is BaseTypeDeclarationSyntax type
        && (AddressNames.IsOptionClass(type.Identifier.ValueText) || boundTypes.Value.Contains(type.Identifier.ValueText));

    private static HashSet<string> FindBoundTypes(Compilation compilation, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
            {
                switch (node)
                {
                    case GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } generic when Binding.Contains(generic.Identifier.ValueText):
                        Add(arguments[0], names);
                        break;
                    case TypeOfExpressionSyntax { Parent.Parent.Parent: InvocationExpressionSyntax call } type when CalledName(call) == "Get":
                        Add(type.Type, names);
                        break;
                    case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 or 2 } bound } call when CalledName(call) == "Bind":
                        AddBound(bound[bound.Count - 1].Expression, names);
                        break;
                }
            }
        }

        return names;
    }

    /// <summary>The class of an object that <c>Bind</c> fills, as far as its declaration in the same file names it.</summary>
    private static void AddBound(ExpressionSyntax bound, HashSet<string> names)
    {
        if (bound is ObjectCreationExpressionSyntax created)
            Add(created.Type, names);
        if (bound is not IdentifierNameSyntax { Identifier.ValueText: { } name })
            return;
        foreach (SyntaxNode node in bound.SyntaxTree.GetRoot().DescendantNodes())
        {
            if (node is ParameterSyntax { Type: { } type } parameter && parameter.Identifier.ValueText == name)
                Add(type, names);
            else if (node is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable && variable.Identifier.ValueText == name)
                Add(variable.Initializer?.Value is ObjectCreationExpressionSyntax creation ? creation.Type : declaration.Type, names);
        }
    }

    private static void Add(TypeSyntax type, HashSet<string> names)
    {
        if (type is NullableTypeSyntax nullable)
            type = nullable.ElementType;
        SimpleNameSyntax? name = type as SimpleNameSyntax ?? (type as QualifiedNameSyntax)?.Right;
        if (name is { IsVar: false })
            names.Add(name.Identifier.ValueText);
    }

    private static string? CalledName(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
