using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>A member as other code names it. Syntax alone decides, so that no other file has to be bound.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Type">The simple name of its type.</param>
/// <param name="IsStatic">True where the type stands before it; an instance can have any name.</param>
internal sealed record MemberName(string Name, string Type, bool IsStatic)
{
    /// <summary>True for an identifier of this name that can mean the member.</summary>
    public bool IsMeantBy(IdentifierNameSyntax identifier)
    {
        if (identifier.Parent is NameColonSyntax or NameEqualsSyntax)
            return false;
        ExpressionSyntax? before = identifier.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == identifier => access.Expression,
            // x is Names.Url: the parser takes the right side for a type.
            QualifiedNameSyntax { Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } } qualified when qualified.Right == identifier => qualified.Left,
            _ => null,
        };
        if (before is null)
            return identifier.Parent is not QualifiedNameSyntax && MayInherit(identifier);
        string? receiver = before is ThisExpressionSyntax ? Type : Reading.SimpleName.From(before);
        return !IsStatic || receiver == Type || (receiver is not null && HasUsing(identifier, alias: receiver));
    }

    /// <summary>A simple name can mean a member of the type that it stands in, of a type that this one derives from, or of a type of a static using.</summary>
    private bool MayInherit(SyntaxNode use)
    {
        foreach (SyntaxNode node in use.Ancestors())
        {
            if (node is BaseTypeDeclarationSyntax type && (type.Identifier.ValueText == Type || type.BaseList is not null))
                return true;
        }

        return HasUsing(use, alias: null);
    }

    /// <summary>True where a using directive gives the type another name, or without an alias: where one makes its static members known.</summary>
    private bool HasUsing(SyntaxNode use, string? alias)
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
                if (isMeant && directive.Name?.ToString().EndsWith(Type, System.StringComparison.Ordinal) == true)
                    return true;
            }
        }

        return false;
    }
}
