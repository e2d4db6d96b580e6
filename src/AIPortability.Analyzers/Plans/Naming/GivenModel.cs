using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Naming;

/// <summary>A model that a file gives to a client, as its syntax shows it: the literal, or a constant, field or local of the same file.</summary>
/// <param name="Sdk">The library.</param>
/// <param name="TakenBy">The client's type, the method that makes it, or the type of the request.</param>
/// <param name="Text">The model's id.</param>
internal sealed record GivenModel(SdkRoute Sdk, string TakenBy, string Text)
{
    /// <summary>Adds those of a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="vocabulary">The words of the project's SDKs.</param>
    /// <param name="mayName">False for a file that names no client.</param>
    /// <param name="models">The list that they are added to.</param>
    /// <param name="cancellation">Of the caller.</param>
    public static void AddAll(SyntaxTree tree, SdkVocabulary vocabulary, bool mayName, List<GivenModel> models, CancellationToken cancellation)
    {
        if (mayName)
        {
            foreach (SyntaxNode node in ClientNodes.Named(tree.GetRoot(cancellation), vocabulary))
                AddClient(node, vocabulary, models);
        }

        foreach (AssignmentExpressionSyntax assignment in ModelAssignment.Candidates(tree, vocabulary, cancellation))
        {
            if (SimpleName.From(assignment.Left) is { } property && DeclaredText.TypeOf(assignment) is { } type
                && vocabulary.FindModel(property, type) is { } sdk && DeclaredText.Of(assignment.Right) is { } text && !ModelPlaceholder.Is(text))
            {
                models.Add(new GivenModel(sdk, type, text));
            }
        }
    }

    private static void AddClient(SyntaxNode node, SdkVocabulary vocabulary, List<GivenModel> models)
    {
        (string? name, ArgumentListSyntax? arguments) = node switch
        {
            ObjectCreationExpressionSyntax creation => (SimpleName.From(creation.Type), creation.ArgumentList),
            ImplicitObjectCreationExpressionSyntax creation => (DeclaredText.TypeMadeFor(creation), creation.ArgumentList),
            InvocationExpressionSyntax call => (SimpleName.From(call.Expression), call.ArgumentList),
            PrimaryConstructorBaseTypeSyntax type => (SimpleName.From(type.Type), type.ArgumentList),
            ConstructorInitializerSyntax { Parent.Parent: TypeDeclarationSyntax { BaseList.Types: { Count: > 0 } bases } } initializer => (SimpleName.From(bases[0].Type), initializer.ArgumentList),
            _ => default((string?, ArgumentListSyntax?)),
        };
        if (name is null || arguments is null || !vocabulary.Clients.TryGetValue(name, out ClientName? client) || !client.TakesModel)
            return;
        for (int i = 0; i < arguments.Arguments.Count; i++)
        {
            ArgumentSyntax argument = arguments.Arguments[i];
            if (!client.IsModel(argument.NameColon?.Name.Identifier.ValueText, i) || DeclaredText.Of(argument.Expression) is not { } text || ModelPlaceholder.Is(text))
                continue;
            foreach (SdkRoute sdk in client.Sdks)
                models.Add(new GivenModel(sdk, name, text));
        }
    }
}
