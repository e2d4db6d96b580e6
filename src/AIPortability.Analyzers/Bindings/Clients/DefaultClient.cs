using AIPortability.Analyzers.Bindings.Addresses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>
/// Clients that are made for the case that nothing else is configured: <c>url is null ? new Client(key) : new Client(key, url)</c>,
/// and <c>client ?? new Client(key)</c> where the caller can give one.
/// </summary>
internal static class DefaultClient
{
    /// <summary>What is there instead of the client, or of its endpoint, where it has a value; null for a client that is made in any case.</summary>
    public static ExpressionSyntax? DeciderOf(IOperation client)
    {
        SyntaxNode node = client.Syntax;
        while (node.Parent is { } parent)
        {
            switch (parent)
            {
                case ConditionalExpressionSyntax conditional when NullOrEmptyBranch.IsDefaultBranch(conditional, (ExpressionSyntax)node):
                    return IfEndpoint(NullOrEmptyBranch.Tested(conditional.Condition));
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Right == node:
                    return IfParameter(coalesce.Left, client);
                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment when assignment.Right == node:
                    return IfParameter(assignment.Left, client);
                case StatementSyntax statement:
                    return NullOrEmptyBranch.IsInDefaultBranch(statement, target: null) ? IfEndpoint(NullOrEmptyBranch.TestedFor(statement)) : null;
                case MemberDeclarationSyntax:
                    return null;
            }

            node = parent;
        }

        return null;
    }

    /// <summary>A field before <c>??</c> is only made late.</summary>
    private static ExpressionSyntax? IfParameter(ExpressionSyntax expression, IOperation client) =>
        client.SemanticModel?.GetSymbolInfo(expression).Symbol is IParameterSymbol ? expression : null;

    /// <summary>A variable, a property or a key of the configuration that speaks of an endpoint.</summary>
    private static ExpressionSyntax? IfEndpoint(ExpressionSyntax? tested)
    {
        if (tested is null)
            return null;
        foreach (SyntaxToken token in tested.DescendantTokens())
        {
            if (AddressNames.IsEndpoint(token.ValueText))
                return tested;
        }

        return null;
    }
}
