using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>Members through which configuration comes into a class: <c>public string Endpoint { get; set; }</c>.</summary>
internal static class OptionMember
{
    /// <summary>The use of a value that such a member has from the start; of another member, the use of an address.</summary>
    public static AddressUse UseOf(MemberDeclarationSyntax? member, ExpressionSyntax value, string? name) => member switch
    {
        FieldDeclarationSyntax field when IsStoredByEditor(field) => AddressUse.Default(DefaultForm.Declaration, value, name),
        PropertyDeclarationSyntax property when IsSettable(property) => InClass(property, value, name),
        FieldDeclarationSyntax field when IsSettable(field) => InClass(field, value, name),
        _ => AddressUse.Address(name),
    };

    private static AddressUse InClass(MemberDeclarationSyntax member, ExpressionSyntax value, string? name)
    {
        if (member.Parent is not BaseTypeDeclarationSyntax { Identifier.ValueText: { } type })
            return AddressUse.Address(name);
        return AddressNames.IsOptionClass(type) ? AddressUse.Default(DefaultForm.Declaration, value, name) : AddressUse.Address(name) with { Operand = value, OptionOf = type };
    }

    /// <summary>True for a public property that can be set from outside.</summary>
    private static bool IsSettable(PropertyDeclarationSyntax property)
    {
        if (!property.Modifiers.Any(SyntaxKind.PublicKeyword))
            return false;
        foreach (AccessorDeclarationSyntax accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor.Keyword.Kind() is SyntaxKind.SetKeyword or SyntaxKind.InitKeyword && accessor.Modifiers.Count == 0)
                return true;
        }

        return false;
    }

    private static bool IsSettable(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !field.Modifiers.Any(SyntaxKind.ConstKeyword) && !field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword);

    /// <summary>True for a field whose value an editor stores with the scene.</summary>
    private static bool IsStoredByEditor(FieldDeclarationSyntax field)
    {
        foreach (AttributeListSyntax list in field.AttributeLists)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (attribute.Name.ToString() is "SerializeField" or "UnityEngine.SerializeField")
                    return true;
            }
        }

        return false;
    }
}
