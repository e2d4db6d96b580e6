using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>One place that names a field, property or local, and what it does with the value.</summary>
/// <param name="Use">The use; without nodes where the place is in another file, so that it can be kept.</param>
/// <param name="IsInTable">True where it stands in a table of providers.</param>
/// <param name="IsInAttribute">True where an attribute takes it.</param>
/// <param name="Need">Why it needs a constant.</param>
/// <param name="Initializes">The name of the type whose static member is initialized with it, or null.</param>
/// <param name="Place">The name, where it stands in the file at hand.</param>
internal sealed record NameUse(AddressUse Use, bool IsInTable, bool IsInAttribute, ConstantNeed Need, string? Initializes, IdentifierNameSyntax? Place)
{
    /// <summary>False where the name is only written to.</summary>
    public bool IsRead { get; init; } = true;

    public static NameUse Of(IdentifierNameSyntax name, UseClassifier classifier, EndpointLookupDetector tables)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        AddressUse use = classifier.Classify(whole);
        return new NameUse(
            use, use.Kind == UseKind.Address && tables.Contains(name), name.FirstAncestorOrSelf<AttributeSyntax>() is not null,
            ConstantUse.NeedOf(name), StaticInitializerType(name)?.Identifier.ValueText, name)
        {
            IsRead = whole.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment || assignment.Left != whole,
        };
    }

    /// <summary>The type whose static field or property a name initializes.</summary>
    public static BaseTypeDeclarationSyntax? StaticInitializerType(SyntaxNode name) =>
        name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is (FieldDeclarationSyntax or PropertyDeclarationSyntax) and { Parent: BaseTypeDeclarationSyntax type } member
        && member.Modifiers.Any(SyntaxKind.StaticKeyword) && name.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is not null
            ? type
            : null;

    /// <summary>The same without nodes.</summary>
    public NameUse WithoutNodes() => this with { Use = Use with { Operand = null }, Place = null };
}
