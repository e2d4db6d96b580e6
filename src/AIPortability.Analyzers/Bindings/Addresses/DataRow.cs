using System;
using System.Collections.Immutable;
using System.Linq;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// An address in a property of an object that is data: <c>new Engine { Url = "…" }</c>, <c>new Engine("…")</c> for a record. What the project does
/// with the property decides whether anybody calls it.
/// </summary>
internal sealed class DataRow
{
    private static readonly string[] Seeds = { "HasData", "InsertData", "UpdateData" };

    private readonly SemanticModel semantics;
    private readonly DeclaredUses uses;

    public DataRow(SemanticModel semantics, DeclaredUses uses)
    {
        this.semantics = semantics;
        this.uses = uses;
    }

    /// <summary>True where an address is a value of a row that nobody calls: it is shown, compared or opened, or not read at all.</summary>
    public bool IsSilent(ExpressionSyntax value) => IsSeed(value) || (Member(value) is { } member && IsPlain(member) && IsNeverCalled(member));

    /// <summary>A first row of a table, which whoever runs the program changes there.</summary>
    private static bool IsSeed(ExpressionSyntax value)
    {
        for (SyntaxNode? node = value; node is ExpressionSyntax or BaseArgumentListSyntax or ArgumentSyntax or CollectionElementSyntax; node = node.Parent)
        {
            if (node is InvocationExpressionSyntax call && Array.IndexOf(Seeds, SimpleName.From(call.Expression)) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>What takes a value: the property or field by its name in an initializer, or the one of a record's parameter.</summary>
    private ISymbol? Member(ExpressionSyntax value) => value.Parent switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression } } assignment when assignment.Right == value =>
            semantics.GetSymbolInfo(assignment.Left).Symbol,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } list } argument
            when semantics.GetSymbolInfo(creation).Symbol is IMethodSymbol { ContainingType.IsRecord: true } constructor =>
            OfParameter(constructor, argument.NameColon?.Name.Identifier.ValueText, list.Arguments.IndexOf(argument)),
        _ => null,
    };

    private static ISymbol? OfParameter(IMethodSymbol constructor, string? name, int index)
    {
        if (name is null && index < constructor.Parameters.Length)
            name = constructor.Parameters[index].Name;
        ImmutableArray<ISymbol> members = name is null ? ImmutableArray<ISymbol>.Empty : constructor.ContainingType.GetMembers(name);
        return members.Length == 1 ? members[0] : null;
    }

    /// <summary>True for a member of this project that holds a value and does nothing with it, and that no library reads through a type of its own.</summary>
    private bool IsPlain(ISymbol member)
    {
        if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, semantics.Compilation.Assembly) || member.IsStatic || member.IsOverride || member.DeclaringSyntaxReferences.Length != 1)
            return false;
        foreach (INamedTypeSymbol implemented in member.ContainingType.AllInterfaces)
        {
            if (implemented.DeclaringSyntaxReferences.IsEmpty && !implemented.GetMembers(member.Name).IsEmpty)
                return false;
        }

        return member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            PropertyDeclarationSyntax { AccessorList.Accessors: { } accessors } => accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }),
            ParameterSyntax or VariableDeclaratorSyntax => true,
            _ => false,
        };
    }

    private bool IsNeverCalled(ISymbol member)
    {
        bool isRead = false;
        foreach (NameUse use in uses.Of(new MemberName(member.Name, member.ContainingType.Name, IsStatic: false)))
        {
            if (use.Use.Kind != UseKind.Silent || use.IsInAttribute)
                return false;
            isRead |= use.IsRead;
        }

        // A record can be taken apart without a name.
        return isRead || !(member.ContainingType.IsRecord || IsSeenOutside(member));
    }

    private bool IsSeenOutside(ISymbol member)
    {
        bool isPublic = true;
        for (ISymbol? symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
            isPublic &= symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
        return isPublic && semantics.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary;
    }
}
