using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>
/// Tables of providers: a dictionary, an array, a switch or a class of constants that names three of them or more. Such a table is
/// itself configuration. Each container is counted once.
/// </summary>
internal sealed class ProviderTables
{
    private const int Enough = 3;

    private readonly ConcurrentDictionary<SyntaxNode, bool> counted = new();

    public bool Contains(SyntaxNode address)
    {
        for (SyntaxNode? node = address.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case InitializerExpressionSyntax or CollectionExpressionSyntax or SwitchExpressionSyntax or ArgumentListSyntax or ConditionalExpressionSyntax:
                    if (IsTable(node))
                        return true;
                    break;
                case StatementSyntax { Parent: SwitchSectionSyntax or BlockSyntax { Parent: SwitchSectionSyntax } }:
                    SyntaxNode statement = node.FirstAncestorOrSelf<SwitchStatementSyntax>()!;
                    return IsTable(statement);
                case ReturnStatementSyntax { Parent: IfStatementSyntax or BlockSyntax { Parent: IfStatementSyntax } }:
                    return IsTable(OutermostIf(node).Parent!);
                case StatementSyntax and not BlockSyntax:
                    return false;
                case FieldDeclarationSyntax or PropertyDeclarationSyntax:
                    return ((MemberDeclarationSyntax)node).Parent is TypeDeclarationSyntax type && IsConstant((MemberDeclarationSyntax)node) && IsTable(type);
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private bool IsTable(SyntaxNode container) => counted.GetOrAdd(container, Count);

    private static bool Count(SyntaxNode container)
    {
        var providers = new HashSet<string>();
        foreach (SyntaxNode node in Searched(container))
        {
            if (AddressExpression.MayBeginAddress(node) && AddressExpression.TryCreate(node) is { } address
                && providers.Add(address.Provider.Id) && providers.Count == Enough)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of a type, only the values of its constants and static members make a table, not what its methods do.</summary>
    private static IEnumerable<SyntaxNode> Searched(SyntaxNode container)
    {
        if (container is not TypeDeclarationSyntax type)
        {
            foreach (SyntaxNode node in container.DescendantNodes())
                yield return node;
            yield break;
        }

        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (member is not (FieldDeclarationSyntax or PropertyDeclarationSyntax) || !IsConstant(member))
                continue;
            foreach (SyntaxNode node in member.DescendantNodes())
                yield return node;
        }
    }

    private static bool IsConstant(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.ConstKeyword) || member.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static SyntaxNode OutermostIf(SyntaxNode node)
    {
        SyntaxNode outermost = node.FirstAncestorOrSelf<IfStatementSyntax>()!;
        while (outermost.Parent is ElseClauseSyntax { Parent: IfStatementSyntax outer })
            outermost = outer;
        return outermost;
    }
}
