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
    public static bool Is(IOperation client)
    {
        SyntaxNode node = client.Syntax;
        while (node.Parent is { } parent)
        {
            switch (parent)
            {
                case ConditionalExpressionSyntax conditional when NullOrEmptyBranch.IsDefaultBranch(conditional, (ExpressionSyntax)node):
                    return NamesEndpoint(NullOrEmptyBranch.Tested(conditional.Condition));
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Right == node:
                    return IsParameter(coalesce.Left, client);
                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment when assignment.Right == node:
                    return IsParameter(assignment.Left, client);
                case StatementSyntax statement:
                    return NullOrEmptyBranch.IsInDefaultBranch(statement, target: null) && NamesEndpoint(NullOrEmptyBranch.TestedFor(statement));
                case MemberDeclarationSyntax:
                    return false;
            }

            node = parent;
        }

        return false;
    }

    /// <summary>A field before <c>??</c> is only made late.</summary>
    private static bool IsParameter(ExpressionSyntax expression, IOperation client) =>
        client.SemanticModel?.GetSymbolInfo(expression).Symbol is IParameterSymbol;

    /// <summary>True for a variable, a property or a key of the configuration that speaks of an endpoint.</summary>
    private static bool NamesEndpoint(ExpressionSyntax? tested)
    {
        if (tested is null)
            return false;
        foreach (SyntaxToken token in tested.DescendantTokens())
        {
            if (AddressNames.IsEndpoint(token.ValueText))
                return true;
        }

        return false;
    }
}
