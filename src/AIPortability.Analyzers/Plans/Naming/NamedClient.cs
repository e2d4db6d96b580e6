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

/// <summary>A client that a file makes, or a request that it writes for one, as its syntax shows it.</summary>
/// <param name="Sdk">The library.</param>
/// <param name="TakenBy">The client's type, the method that makes it, or the type of the request and its property.</param>
/// <param name="Given">The address that it is given.</param>
/// <param name="ChoosesEndpoint">False for what is made from a client or sent by one, wherever that goes.</param>
/// <param name="Model">The model's id: the literal, or a constant, field or local of the same file.</param>
internal sealed record NamedClient(SdkRoute Sdk, string TakenBy, GivenAddress Given, bool ChoosesEndpoint, string? Model)
{
    /// <summary>Adds those of a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="vocabulary">The words of the project's SDKs.</param>
    /// <param name="given">The addresses that its clients are given.</param>
    /// <param name="mayName">False for a file that names no client.</param>
    /// <param name="clients">The list that they are added to.</param>
    /// <param name="cancellation">Of the caller.</param>
    public static void AddAll(SyntaxTree tree, SdkVocabulary vocabulary, GivenAddresses given, bool mayName, List<NamedClient> clients, CancellationToken cancellation)
    {
        if (mayName)
        {
            foreach (SyntaxNode node in ClientNodes.Named(tree.GetRoot(cancellation), vocabulary))
                AddClient(node, vocabulary, given, clients);
        }

        foreach (AssignmentExpressionSyntax assignment in ModelAssignment.Candidates(tree, vocabulary, cancellation))
        {
            if (SimpleName.From(assignment.Left) is { } property && DeclaredText.TypeOf(assignment) is { } type
                && vocabulary.FindModel(property, type) is { } sdk && DeclaredText.Of(assignment.Right) is { } text && !ModelPlaceholder.Is(text))
            {
                clients.Add(new NamedClient(sdk, ModelAssignment.NameOf(type, property), given.OfObject(assignment), false, text));
            }
        }
    }

    private static void AddClient(SyntaxNode node, SdkVocabulary vocabulary, GivenAddresses given, List<NamedClient> clients)
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
        if (name is null || !vocabulary.Clients.TryGetValue(name, out ClientName? client))
            return;
        GivenAddress address = given.OfClient(node);
        List<string> models = arguments is null ? new List<string>() : ModelsIn(arguments, client);
        foreach (SdkRoute sdk in client.Sdks)
        {
            if (models.Count == 0)
                clients.Add(new NamedClient(sdk, name, address, client.ChoosesEndpoint, null));
            foreach (string model in models)
                clients.Add(new NamedClient(sdk, name, address, client.ChoosesEndpoint, model));
        }
    }

    private static List<string> ModelsIn(ArgumentListSyntax arguments, ClientName client)
    {
        var models = new List<string>();
        for (int i = 0; i < arguments.Arguments.Count; i++)
        {
            ArgumentSyntax argument = arguments.Arguments[i];
            if (client.IsModel(argument.NameColon?.Name.Identifier.ValueText, i) && DeclaredText.Of(argument.Expression) is { } text && !ModelPlaceholder.Is(text))
                models.Add(text);
        }

        return models;
    }
}
