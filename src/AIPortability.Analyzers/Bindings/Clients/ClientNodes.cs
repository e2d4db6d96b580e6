using System.Collections.Generic;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>The places of a file that may make a client, by their names alone: only those are bound.</summary>
internal static class ClientNodes
{
    public static IEnumerable<SyntaxNode> In(SyntaxNode root, ReferencedSdks sdks)
    {
        bool hasAlias = false;
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is UsingDirectiveSyntax { Alias: not null, Name: { } aliased })
                hasAlias |= NameOf(aliased) is { } name && sdks.IsNamed(name);
            else if (IsCandidate(node, sdks, hasAlias))
                yield return node;
        }
    }

    private static bool IsCandidate(SyntaxNode node, ReferencedSdks sdks, bool hasAlias) => node switch
    {
        ObjectCreationExpressionSyntax creation => hasAlias || (NameOf(creation.Type) is { } name && sdks.IsNamed(name)),
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression) is { } name && sdks.IsNamed(name),
        // Neither names the type that it makes.
        ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => true,
        _ => false,
    };

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax name => name.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax name => name.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };
}
