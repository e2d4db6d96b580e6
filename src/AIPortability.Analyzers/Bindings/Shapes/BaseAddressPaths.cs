using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>The relative paths below the base address of an HttpClient.</summary>
internal sealed class BaseAddressPaths
{
    private readonly SemanticModel semantics;
    private readonly DeclaredUses uses;

    public BaseAddressPaths(SemanticModel semantics, DeclaredUses uses)
    {
        this.semantics = semantics;
        this.uses = uses;
    }

    public bool IsBaseAddress(AssignmentExpressionSyntax assignment) =>
        SimpleName.From(assignment.Left) == RelativePaths.BaseAddress
        && semantics.GetSymbolInfo(assignment.Left).Symbol is IPropertySymbol { ContainingType: { Name: "HttpClient", ContainingNamespace.Name: "Http" } };

    /// <summary>The client whose base address is set: as it is named, or its creation.</summary>
    public static ExpressionSyntax? Owner(AssignmentExpressionSyntax assignment) => assignment switch
    {
        { Left: MemberAccessExpressionSyntax access } => access.Expression,
        { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } => creation,
        _ => null,
    };

    /// <summary>The paths that the calls of the client add, in the file at hand; null for a client that nothing holds.</summary>
    public RelativePaths? PathsOf(AssignmentExpressionSyntax assignment)
    {
        ExpressionSyntax? owner = Owner(assignment);
        ISymbol? client = owner is BaseObjectCreationExpressionSyntax created ? Holder(created) : owner is null ? null : semantics.GetSymbolInfo(owner).Symbol;
        if (client is not (ILocalSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol))
            return null;
        var relatives = new RelativePaths(semantics);
        relatives.ReadUsesOf(client, assignment, uses);
        foreach (IParameterSymbol typed in TypedClients(assignment))
            relatives.ReadUsesOf(typed, assignment, uses);
        return relatives;
    }

    /// <summary>The parameters of a class that <c>AddHttpClient&lt;T&gt;(client => …)</c> gives the client to.</summary>
    private IEnumerable<IParameterSymbol> TypedClients(AssignmentExpressionSyntax assignment)
    {
        if (assignment.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
            || semantics.GetSymbolInfo(call).Symbol is not IMethodSymbol { Name: "AddHttpClient", TypeArguments: [.., INamedTypeSymbol type] })
        {
            yield break;
        }

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                if (parameter is { Type.Name: "HttpClient", DeclaringSyntaxReferences: [{ } declared] } && declared.SyntaxTree == semantics.SyntaxTree)
                    yield return parameter;
            }
        }
    }

    /// <summary>What a new client is kept in.</summary>
    private ISymbol? Holder(BaseObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } initializer => semantics.GetDeclaredSymbol(initializer.Parent!),
        AssignmentExpressionSyntax assignment when assignment.Right == creation => semantics.GetSymbolInfo(assignment.Left).Symbol,
        _ => null,
    };
}
