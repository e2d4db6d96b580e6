using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Flow;

/// <summary>
/// The parts of a file in which a client gets its endpoint: what it is called on, the arguments that can give it one, and what the variables and
/// methods of the file hold that are named in these parts.
/// </summary>
internal sealed class EndpointParts
{
    private readonly SemanticModel semantics;
    private readonly DeclaredUses uses;

    public EndpointParts(SemanticModel semantics, DeclaredUses uses)
    {
        this.semantics = semantics;
        this.uses = uses;
    }

    public IReadOnlyList<SyntaxNode> Of(ClientBinding client)
    {
        var parts = new List<SyntaxNode>();
        foreach (EndpointSource source in client.Entry.Endpoints)
            parts.AddRange(PartsOf(client.Call, source));
        var followed = new HashSet<SyntaxNode>();
        for (int i = 0; i < parts.Count; i++)
        {
            foreach (SyntaxNode node in parts[i].DescendantNodesAndSelf())
            {
                if (node is IdentifierNameSyntax name && DeclarationOf(name) is { } declaration && followed.Add(declaration))
                    parts.AddRange(ValuesOf(declaration));
            }
        }

        return parts;
    }

    private IEnumerable<SyntaxNode> PartsOf(ClientCall call, EndpointSource source)
    {
        SyntaxNode? part = source.Kind switch
        {
            EndpointSourceKind.Receiver => ReceiverOf(call.Node),
            EndpointSourceKind.Chained => call.Node.FirstAncestorOrSelf<StatementSyntax>(),
            EndpointSourceKind.Property => (call.Node as BaseObjectCreationExpressionSyntax)?.Initializer,
            _ => call.Find(source.Name)?.Syntax,
        };
        if (part is not null)
            yield return part;
        if (source.Kind != EndpointSourceKind.Property || call.Node.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax owner })
            yield break;
        foreach (SyntaxNode assigned in AssignedTo(owner.Identifier, owner.Parent?.Parent?.Parent))
            yield return assigned;
    }

    private static SyntaxNode? ReceiverOf(SyntaxNode call) => (call as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax => call.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    /// <summary>The declaration in this file of a variable, member or method that a name means.</summary>
    private SyntaxNode? DeclarationOf(IdentifierNameSyntax name) =>
        semantics.GetSymbolInfo(name).Symbol is (ILocalSymbol or IFieldSymbol or IPropertySymbol or IMethodSymbol) and { DeclaringSyntaxReferences: [{ } declared] }
        && declared.SyntaxTree == semantics.SyntaxTree
            ? declared.GetSyntax()
            : null;

    private IEnumerable<SyntaxNode> ValuesOf(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax variable:
                if (variable.Initializer is { } initializer)
                    yield return initializer.Value;
                foreach (SyntaxNode assigned in AssignedTo(variable.Identifier, variable.Parent?.Parent?.Parent))
                    yield return assigned;
                break;
            case PropertyDeclarationSyntax property:
                yield return property;
                foreach (SyntaxNode assigned in AssignedTo(property.Identifier, property.Parent))
                    yield return assigned;
                break;
            case MethodDeclarationSyntax or LocalFunctionStatementSyntax:
                foreach (SyntaxNode node in declaration.DescendantNodes())
                {
                    if (((node as ReturnStatementSyntax)?.Expression ?? (node as ArrowExpressionClauseSyntax)?.Expression) is { } returned)
                        yield return returned;
                }

                break;
        }
    }

    /// <summary>What a scope assigns to a variable, or to a property of what it holds.</summary>
    private IEnumerable<SyntaxNode> AssignedTo(SyntaxToken variable, SyntaxNode? scope)
    {
        if ((scope is GlobalStatementSyntax ? scope.Parent : scope) is not { } whole)
            yield break;
        foreach (IdentifierNameSyntax name in uses.Named(variable.ValueText, whole))
        {
            ExpressionSyntax target = name;
            while (target.Parent is MemberAccessExpressionSyntax access)
                target = access;
            if (target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target)
                yield return assignment.Right;
        }
    }
}
