using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>The places of a file that may make a client, by their names alone: only those are bound.</summary>
internal static class ClientNodes
{
    public static IEnumerable<SyntaxNode> In(SyntaxTree tree, ReferencedSdks sdks, CancellationToken cancellation)
    {
        FileWords words = FileWords.Get(tree, cancellation);
        SyntaxNode root = tree.GetRoot(cancellation);
        return sdks.Vocabulary.MayBeNamedIn(words) ? Named(root, sdks.Vocabulary) : MadeForOthers(root, words);
    }

    /// <summary>Creations and calls that have the name of a client, and those that name no type.</summary>
    public static IEnumerable<SyntaxNode> Named(SyntaxNode root, SdkVocabulary vocabulary)
    {
        bool hasAlias = false;
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is UsingDirectiveSyntax { Alias: not null, Name: { } aliased })
                hasAlias |= SimpleName.From(aliased) is { } name && vocabulary.Clients.ContainsKey(name);
            else if (IsCandidate(node, vocabulary, hasAlias))
                yield return node;
        }
    }

    private static bool IsCandidate(SyntaxNode node, SdkVocabulary vocabulary, bool hasAlias) => node switch
    {
        ObjectCreationExpressionSyntax creation => hasAlias || (SimpleName.From(creation.Type) is { } name && vocabulary.Clients.ContainsKey(name)),
        InvocationExpressionSyntax invocation => SimpleName.From(invocation.Expression) is { } name && vocabulary.Clients.ContainsKey(name),
        ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => true,
        _ => false,
    };

    /// <summary>
    /// In a file that writes no name of a client one can still be made for what another file declares: as an argument, as an element, for a member of
    /// another part of the type, and by the constructor of a type whose base stands there. What is made for a declaration here has its type here.
    /// </summary>
    private static IEnumerable<SyntaxNode> MadeForOthers(SyntaxNode root, FileWords words)
    {
        foreach (int place in words.Places.Creations)
        {
            SyntaxToken token = root.FindToken(place);
            if (token.IsKind(SyntaxKind.NewKeyword) && token.Parent is ImplicitObjectCreationExpressionSyntax { Parent: not (EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax) } creation)
                yield return creation;
            else if (token.IsKind(SyntaxKind.BaseKeyword) && token.Parent is ConstructorInitializerSyntax { Parent.Parent: TypeDeclarationSyntax type } initializer && type.Modifiers.Any(SyntaxKind.PartialKeyword))
                yield return initializer;
        }
    }
}
