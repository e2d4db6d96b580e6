using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>
/// The classes that configuration is bound to: by name (<c>*Options</c>, <c>*Settings</c>, <c>*Config*</c>), or because the
/// compilation says <c>Configure&lt;T&gt;</c>, <c>AddOptions&lt;T&gt;</c>, <c>Get&lt;T&gt;</c> or <c>IOptions&lt;T&gt;</c>.
/// </summary>
internal sealed class BoundOptions
{
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
                if (node is GenericNameSyntax { TypeArgumentList.Arguments.Count: 1 } generic
                    && generic.Identifier.ValueText is "Configure" or "AddOptions" or "Get" or "IOptions" or "IOptionsMonitor" or "IOptionsSnapshot"
                    && generic.TypeArgumentList.Arguments[0] is SimpleNameSyntax argument)
                {
                    names.Add(argument.Identifier.ValueText);
                }
            }
        }

        return names;
    }
}
