using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Flow;

/// <summary>Follows a field or property that holds options or a client through the part of its type in this file.</summary>
internal static class MemberFlow
{
    /// <summary>The strongest statement of its initializer and of the assignments to it and to its endpoint; unknown where there is none.</summary>
    /// <param name="reference">The use.</param>
    /// <param name="member">The field or property.</param>
    /// <param name="stateOf">Judges a value that is assigned to the member.</param>
    /// <param name="property">The property that holds the endpoint.</param>
    /// <param name="known">The members that were followed so far; one that is still being followed, in a circle, is unknown.</param>
    public static EndpointState StateOf(
        IOperation reference, ISymbol member, Func<IOperation, EndpointState> stateOf, string property, Dictionary<ISymbol, EndpointState> known)
    {
        if (known.TryGetValue(member, out EndpointState state))
            return state;
        known[member] = EndpointState.Unknown;
        return known[member] = Follow(reference, member, stateOf, property) ?? EndpointState.Unknown;
    }

    /// <summary>What is done with the endpoint of an object once a member of its type holds it; implicit where nothing is.</summary>
    public static EndpointState StateAfterwards(IObjectCreationOperation creation, ISymbol member, string property) =>
        Follow(creation, member, _ => EndpointState.Implicit, property) ?? EndpointState.Implicit;

    private static EndpointState? Follow(IOperation reference, ISymbol member, Func<IOperation, EndpointState> stateOf, string property)
    {
        if (reference.SemanticModel is not { } semantics || member.DeclaringSyntaxReferences.Length != 1
            || member.DeclaringSyntaxReferences[0].GetSyntax() is not { } declaration || declaration.SyntaxTree != reference.Syntax.SyntaxTree
            || declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return EndpointState.Unknown;
        }

        EndpointState? state = null;
        void Found(EndpointState found)
        {
            if (state is null or EndpointState.Implicit || found is EndpointState.Configured or EndpointState.Constant)
                state = found;
        }

        ExpressionSyntax? initializer = (declaration as VariableDeclaratorSyntax)?.Initializer?.Value ?? (declaration as PropertyDeclarationSyntax)?.Initializer?.Value;
        if (initializer is not null && initializer != reference.Syntax && semantics.GetOperation(initializer) is { } initial)
            Found(stateOf(initial));
        foreach (SyntaxNode node in type.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax assignment)
            {
                if (NameOf(assignment.Left) == member.Name && assignment.Right != reference.Syntax)
                    Assigned(assignment.Right, stateOf);
                else if (assignment.Left is MemberAccessExpressionSyntax access && NameOf(access.Expression) == member.Name)
                    OfPart(access.Name.Identifier.ValueText, assignment.Right);
            }
            else if (node is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } call && NameOf(call.Expression) == member.Name
                && GivenValue.IsRedirection(call.Name.Identifier.ValueText))
            {
                Found(EndpointState.Unknown);
            }
        }

        return state;

        // The name is asked first: most assignments of a type are to something else.
        void Assigned(ExpressionSyntax assigned, Func<IOperation, EndpointState> judge)
        {
            if (semantics.GetOperation(assigned) is { } value)
                Found(judge(value));
        }

        void OfPart(string name, ExpressionSyntax assigned)
        {
            if (name == property)
                Assigned(assigned, value => IsConditional(assigned, reference.Syntax) ? EndpointState.Default : GivenValue.StateOf(value));
            else if (GivenValue.IsRedirection(name))
                Found(EndpointState.Unknown);
        }
    }

    /// <summary>True for what is assigned in an <c>if</c> in which the object is not made: without it the object goes to its provider.</summary>
    private static bool IsConditional(SyntaxNode assigned, SyntaxNode made) =>
        assigned.FirstAncestorOrSelf<IfStatementSyntax>() is { } condition && !condition.Span.Contains(made.Span);

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
