using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// Where a field, property or local is named: within its block for a local, within its type for a private member, else in the whole
/// compilation. Found by name and syntax alone, so no other file has to be bound.
/// </summary>
internal sealed class DeclaredUses
{
    private readonly IdentifierIndex index;

    public DeclaredUses(Compilation compilation, CancellationToken cancellation) => index = new IdentifierIndex(compilation, cancellation);

    /// <summary>The places that name a declaration. For something that is not a field, property or local: none.</summary>
    public IReadOnlyList<IdentifierNameSyntax> Of(SyntaxNode declaration)
    {
        var uses = new List<IdentifierNameSyntax>();
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable:
                AddMember(field, variable.Identifier, uses);
                break;
            case PropertyDeclarationSyntax property:
                AddMember(property, property.Identifier, uses);
                break;
            case VariableDeclaratorSyntax { Parent.Parent.Parent: { } scope } local:
                if (scope is GlobalStatementSyntax { Parent: { } unit })
                    scope = unit;
                Add(scope, local.Identifier.ValueText, memberOf: null, anyReceiver: false, uses);
                break;
        }

        return uses;
    }

    private void AddMember(MemberDeclarationSyntax member, SyntaxToken name, List<IdentifierNameSyntax> uses)
    {
        if (member.Parent is not BaseTypeDeclarationSyntax type)
            return;
        bool isStatic = member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ConstKeyword);
        bool isPrivate = !member.Modifiers.Any(SyntaxKind.PublicKeyword) && !member.Modifiers.Any(SyntaxKind.InternalKeyword)
            && !member.Modifiers.Any(SyntaxKind.ProtectedKeyword) && type is not InterfaceDeclarationSyntax;
        if (isPrivate && !type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            Add(type, name.ValueText, type.Identifier.ValueText, !isStatic, uses);
            return;
        }

        foreach (IdentifierNameSyntax identifier in index.Named(name.ValueText))
        {
            if (Names(identifier, type.Identifier.ValueText, !isStatic))
                uses.Add(identifier);
        }
    }

    private static void Add(SyntaxNode scope, string name, string? memberOf, bool anyReceiver, List<IdentifierNameSyntax> uses)
    {
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name && Names(identifier, memberOf, anyReceiver))
                uses.Add(identifier);
        }
    }

    private static bool Names(IdentifierNameSyntax identifier, string? memberOf, bool anyReceiver)
    {
        if (identifier.Parent is NameColonSyntax or NameEqualsSyntax)
            return false;
        if (identifier.Parent is not MemberAccessExpressionSyntax access || access.Name != identifier)
            return identifier.Parent is not QualifiedNameSyntax && (memberOf is null || MayInherit(identifier, memberOf));
        if (memberOf is null)
            return false;
        string? receiver = access.Expression switch
        {
            ThisExpressionSyntax => memberOf,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            MemberAccessExpressionSyntax qualified => qualified.Name.Identifier.ValueText,
            _ => null,
        };
        return anyReceiver || receiver == memberOf || (receiver is not null && HasUsing(identifier, memberOf, alias: receiver));
    }

    /// <summary>
    /// A simple name can mean a member of the type that it stands in, of a type that this one derives from, or of a type of a static using.
    /// </summary>
    private static bool MayInherit(SyntaxNode use, string memberOf)
    {
        foreach (SyntaxNode node in use.Ancestors())
        {
            if (node is BaseTypeDeclarationSyntax type && (type.Identifier.ValueText == memberOf || type.BaseList is not null))
                return true;
        }

        return HasUsing(use, memberOf, alias: null);
    }

    /// <summary>True where a using directive gives a type another name, or without an alias: where one makes its static members known.</summary>
    private static bool HasUsing(SyntaxNode use, string type, string? alias)
    {
        foreach (SyntaxNode node in use.Ancestors())
        {
            SyntaxList<UsingDirectiveSyntax> usings = node switch
            {
                CompilationUnitSyntax unit => unit.Usings,
                BaseNamespaceDeclarationSyntax space => space.Usings,
                _ => default,
            };
            foreach (UsingDirectiveSyntax directive in usings)
            {
                bool isMeant = alias is null ? directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) : directive.Alias?.Name.Identifier.ValueText == alias;
                if (isMeant && directive.Name?.ToString().EndsWith(type, System.StringComparison.Ordinal) == true)
                    return true;
            }
        }

        return false;
    }
}
