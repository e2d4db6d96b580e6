using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>
/// Finds the address that a client is given: in its arguments and its initializer, in what the names there stand for, and for a call on a client in what
/// that client was given. By syntax alone, so that a file says the same of itself to every project, before and after a fix.
/// </summary>
internal sealed class GivenAddresses
{
    // A client is given a handful of names; a file in which they lead on and on is not worth more.
    private const int MostValues = 64;

    private readonly SyntaxNode root;
    private readonly IReadOnlyList<AddressExpression> addresses;
    private readonly SdkVocabulary vocabulary;
    private DeclaredValues? declared;

    /// <param name="root">The file.</param>
    /// <param name="addresses">Its addresses.</param>
    /// <param name="vocabulary">The names of clients.</param>
    public GivenAddresses(SyntaxNode root, IReadOnlyList<AddressExpression> addresses, SdkVocabulary vocabulary)
    {
        this.root = root;
        this.addresses = addresses;
        this.vocabulary = vocabulary;
    }

    /// <summary>The address that a client is given where it is made, or where the client was that it is made from.</summary>
    public GivenAddress OfClient(SyntaxNode client)
    {
        var search = new Search();
        AddressText? found = FindInClient(client, search);
        return new GivenAddress(found, search.Names) { IsOfMadeClient = search.IsOfMadeClient };
    }

    /// <summary>The address in the object whose property is assigned: options that name a model beside it.</summary>
    public GivenAddress OfObject(AssignmentExpressionSyntax assignment)
    {
        var search = new Search();
        SyntaxNode? made = assignment.Parent is InitializerExpressionSyntax initializer ? initializer.Parent : null;
        SimpleNameSyntax? variable = made is null && assignment.Left is MemberAccessExpressionSyntax { Expression: SimpleNameSyntax name } ? name : null;
        AddressText? found = made is not null ? FindInClient(made, search) : variable is not null ? FindBehind(variable, search) : null;
        return new GivenAddress(found, search.Names);
    }

    private DeclaredValues Declared => declared ??= new DeclaredValues(root);

    private AddressText? FindInClient(SyntaxNode client, Search search)
    {
        if (!search.Visit(client))
            return null;
        (SyntaxNode? arguments, SyntaxNode? initializer, SyntaxNode? receiver) = client switch
        {
            BaseObjectCreationExpressionSyntax creation => (creation.ArgumentList, creation.Initializer, null),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when IsMadeFromClient(access.Name) => (call.ArgumentList, null, access.Expression),
            InvocationExpressionSyntax call => (call.ArgumentList, null, null),
            ConstructorInitializerSyntax call => (call.ArgumentList, null, null),
            PrimaryConstructorBaseTypeSyntax type => (type.ArgumentList, null, null),
            _ => default((SyntaxNode?, SyntaxNode?, SyntaxNode?)),
        };
        return Find(arguments, search) ?? Find(initializer, search) ?? FindInAssigned(client, search) ?? FindInReceiver(receiver, search);
    }

    /// <summary>What the variable that a client is kept in gets afterwards: <c>client.BaseUrl = "…"</c>.</summary>
    private AddressText? FindInAssigned(SyntaxNode client, Search search)
    {
        if (client is not BaseObjectCreationExpressionSyntax || client.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
            return null;
        foreach (SyntaxNode value in Declared.Of(variable.Identifier))
        {
            if (value != client && Find(value, search) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The client that a call is made on, where the file makes it.</summary>
    private AddressText? FindInReceiver(SyntaxNode? receiver, Search search)
    {
        foreach (SyntaxNode node in receiver?.DescendantNodesAndSelf() ?? System.Array.Empty<SyntaxNode>())
        {
            if (IsClient(node))
                return FindInMade(node, search);
            if (node is not SimpleNameSyntax name)
                continue;
            foreach (SyntaxNode value in Declared.Of(name))
            {
                foreach (SyntaxNode made in value.DescendantNodesAndSelf())
                {
                    if (IsClient(made) && FindInMade(made, search) is { } found)
                        return found;
                }
            }
        }

        return null;
    }

    private AddressText? FindInMade(SyntaxNode client, Search search)
    {
        search.IsOfMadeClient |= client is BaseObjectCreationExpressionSyntax;
        return FindInClient(client, search);
    }

    private AddressText? Find(SyntaxNode? value, Search search)
    {
        if (value is null || !search.Visit(value))
            return null;
        if (FileAddresses.FirstWithin(value, addresses) is { } address)
            return address.Says;
        foreach (SyntaxNode node in value.DescendantNodesAndSelf())
        {
            if (node is SimpleNameSyntax name && FindBehind(name, search) is { } found)
                return found;
        }

        return null;
    }

    private AddressText? FindBehind(SimpleNameSyntax name, Search search)
    {
        bool isKnown = false;
        foreach (SyntaxNode value in Declared.Of(name))
        {
            isKnown = true;
            if (Find(value, search) is { } found)
                return found;
        }

        if (!isKnown)
            search.Names.Add(DeclaredValues.OwnerOf(name) is { Length: > 0 } owner ? owner + "." + name.Identifier.ValueText : name.Identifier.ValueText);
        return null;
    }

    private bool IsMadeFromClient(SimpleNameSyntax method) => vocabulary.Clients.TryGetValue(method.Identifier.ValueText, out ClientName? name) && !name.ChoosesEndpoint;

    private bool IsClient(SyntaxNode node) => node switch
    {
        ObjectCreationExpressionSyntax creation => SimpleName.From(creation.Type) is { } type && vocabulary.Clients.ContainsKey(type),
        ImplicitObjectCreationExpressionSyntax creation => DeclaredText.TypeMadeFor(creation) is not { } type || vocabulary.Clients.ContainsKey(type),
        InvocationExpressionSyntax call => SimpleName.From(call.Expression) is { } method && vocabulary.Clients.ContainsKey(method),
        _ => false,
    };

    private sealed class Search
    {
        private readonly HashSet<SyntaxNode> visited = new();

        public List<string> Names { get; } = new();

        public bool IsOfMadeClient { get; set; }

        public bool Visit(SyntaxNode node) => visited.Count < MostValues && visited.Add(node);
    }
}
