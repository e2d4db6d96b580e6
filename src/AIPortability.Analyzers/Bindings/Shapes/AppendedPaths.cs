using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>The paths that a library for requests appends to a base URL, where the file at hand shows them.</summary>
internal sealed class AppendedPaths
{
    private readonly SemanticModel semantics;
    private readonly DeclaredUses uses;

    public AppendedPaths(SemanticModel semantics, DeclaredUses uses)
    {
        this.semantics = semantics;
        this.uses = uses;
    }

    /// <summary>The paths, and the type or method that appends them; null for a base that no such library takes.</summary>
    public (RelativePaths Paths, string Taker)? Of(ExpressionSyntax value)
    {
        SyntaxNode? call = value.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } taker } list } argument when list.Arguments[0] == argument => taker,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax segment } access when access.Expression == value => segment,
            _ => null,
        };
        if (call is null || semantics.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingType: { ContainingAssembly: { } assembly } type } method)
            return null;
        var paths = new RelativePaths(semantics);
        switch (PathAppenders.Of(assembly.Name, type.Name, method.Name))
        {
            case PathAppender.Interface when method.TypeArguments is [INamedTypeSymbol { DeclaringSyntaxReferences: [{ } declared] }] && declared.SyntaxTree == semantics.SyntaxTree:
                AddAttributes(declared.GetSyntax(), paths);
                return (paths, type.Name);
            case PathAppender.Requests when call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } && semantics.GetDeclaredSymbol(variable) is { } client:
                paths.ReadUsesOf(client, call, uses);
                return (paths, type.Name);
            case PathAppender.Segment when call is InvocationExpressionSyntax { ArgumentList.Arguments: [{ } only] }:
                paths.Add(only.Expression);
                return (paths, method.Name);
            default:
                return null;
        }
    }

    private static void AddAttributes(SyntaxNode declaration, RelativePaths paths)
    {
        foreach (SyntaxNode node in declaration.DescendantNodes())
        {
            if (node is AttributeSyntax { Parent.Parent: MethodDeclarationSyntax, ArgumentList.Arguments: [{ NameEquals: null } path, ..] })
                paths.Add(path.Expression);
        }
    }
}
