using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// Tables of providers: a dictionary, an array, a switch or a class of constants that names three of them or more. Such a table is
/// itself configuration. Each container is counted once.
/// </summary>
internal sealed class EndpointLookupDetector
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
                case ReturnStatementSyntax:
                    return IsInChain(node) ? IsTable(OutermostIf(node).Parent!) : node.Parent is BlockSyntax && IsTable(node.Parent);
                case StatementSyntax when IsInChain(node):
                    return OutermostIf(node) is { Else: not null } choice && IsTable(choice);
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

    /// <summary>
    /// Of a type, only the values of its constants and static members make a table, not what its methods do; of a block, only the
    /// conditions and results of a chain of <c>if (…) return "…";</c>.
    /// </summary>
    private static IEnumerable<SyntaxNode> Searched(SyntaxNode container)
    {
        foreach (SyntaxNode child in container.ChildNodes())
        {
            bool isSearched = container switch
            {
                TypeDeclarationSyntax => child is FieldDeclarationSyntax or PropertyDeclarationSyntax && IsConstant((MemberDeclarationSyntax)child),
                BlockSyntax => child is IfStatementSyntax or ReturnStatementSyntax,
                _ => true,
            };
            if (!isSearched)
                continue;
            foreach (SyntaxNode node in child.DescendantNodesAndSelf())
                yield return node;
        }
    }

    private static bool IsConstant(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.ConstKeyword) || member.Modifiers.Any(SyntaxKind.StaticKeyword);

    /// <summary>True for a statement that is a branch of an <c>if</c>, or stands in the block that is one.</summary>
    private static bool IsInChain(SyntaxNode statement) =>
        statement is not BlockSyntax && (statement.Parent is BlockSyntax ? statement.Parent.Parent : statement.Parent) is IfStatementSyntax or ElseClauseSyntax;

    private static IfStatementSyntax OutermostIf(SyntaxNode node)
    {
        IfStatementSyntax outermost = node.FirstAncestorOrSelf<IfStatementSyntax>()!;
        while (outermost.Parent is ElseClauseSyntax { Parent: IfStatementSyntax outer })
            outermost = outer;
        return outermost;
    }
}
