using System;
using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Joins;
using AIPortability.Analyzers.Bindings.Shapes;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Catalogue.Keys;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>Says what each line of a file does that was read to be worth it, and binds nothing else.</summary>
internal sealed class FileBinder
{
    private readonly SemanticModel semantics;
    private readonly ReferencedSdks? sdks;
    private readonly CancellationToken cancellation;

    public FileBinder(SemanticModel semantics, ReferencedSdks? sdks, CancellationToken cancellation)
    {
        this.semantics = semantics;
        this.sdks = sdks;
        this.cancellation = cancellation;
    }

    /// <summary>False for nearly every file: nothing that it says is of a known provider, and it makes no client.</summary>
    public static bool IsWorthIt(SyntaxTree tree, ReferencedSdks? sdks, CancellationToken cancellation)
    {
        foreach (LiteralText candidate in KnownTexts.In(tree, cancellation))
        {
            if (FileAddresses.MayBegin(candidate.Text) || ApiKeyTable.Find(candidate.Text) is not null)
                return true;
        }

        if (sdks is null)
            return false;
        FileWords words = FileWords.Get(tree, cancellation);
        return words.Places.Creations.Length + words.Places.Models.Length > 0 || sdks.Vocabulary.MayBeNamedIn(words);
    }

    /// <param name="files">The files of the project, for what they do with a declaration of this one.</param>
    /// <param name="boundOptions">The classes of the project that configuration is bound to.</param>
    public FileBindings Bind(ProjectFiles files, BoundOptions boundOptions)
    {
        SyntaxTree tree = semantics.SyntaxTree;
        var classifier = new UseClassifier(semantics);
        var tables = new EndpointLookupDetector();
        var uses = new DeclaredUses(tree, files, classifier, tables, cancellation);
        List<AddressExpression> addresses = FileAddresses.In(tree, cancellation);
        GivenAddresses? given = sdks is null ? null : new GivenAddresses(tree.GetRoot(cancellation), addresses, sdks.Vocabulary);
        var takers = new AddressTaker(semantics, sdks, FileWords.Get(tree, cancellation));
        var baseAddresses = new BaseAddressPaths(semantics, uses);
        var misfits = new MisfitFinder(semantics, takers, baseAddresses, uses);
        var joins = new JoinFinder(new JoinShapes(semantics, takers, baseAddresses), new InlineJoin(semantics, uses), uses, () => misfits.Paths);
        var declarations = new DeclarationUse(classifier, uses, new DataRow(semantics, uses), tables, boundOptions, cancellation);
        List<EndpointBinding> endpoints = Endpoints(addresses, declarations, misfits, joins);
        return new FileBindings(endpoints, Requests(addresses, endpoints), Clients(given), Models(given), Keys(), misfits.Paths, uses);
    }

    private static List<EndpointBinding> Endpoints(List<AddressExpression> addresses, DeclarationUse uses, MisfitFinder misfits, JoinFinder joins)
    {
        var endpoints = new List<EndpointBinding>();
        foreach (AddressExpression address in addresses)
        {
            AddressUse use = uses.Of(address);
            if (use.Kind == UseKind.Silent)
                continue;
            Misfit? misfit = misfits.Find(address);
            JoinedAddress? joined = joins.Find(address, use, misfit);
            if (address.Parts.IsUrl || address.LacksScheme || use.IsNamedAsAddress || joined is not null)
                endpoints.Add(new EndpointBinding(address, use, misfit, joined));
        }

        return endpoints;
    }

    /// <summary>The models of requests whose address is one that is called.</summary>
    private List<RequestBodyModel> Requests(List<AddressExpression> addresses, List<EndpointBinding> endpoints)
    {
        var requests = new List<RequestBodyModel>();
        if (endpoints.Count == 0)
            return requests;
        var called = new HashSet<AddressExpression>();
        foreach (EndpointBinding endpoint in endpoints)
            called.Add(endpoint.Address);
        foreach (SyntaxNode node in semantics.SyntaxTree.GetRoot(cancellation).DescendantNodes())
        {
            if (node is LiteralExpressionSyntax && RequestBodyModel.TryCreate(node, addresses) is { } request && called.Contains(request.Address))
                requests.Add(request);
        }

        return requests;
    }

    private List<ClientBinding> Clients(GivenAddresses? given)
    {
        var clients = new List<ClientBinding>();
        if (sdks is null || given is null)
            return clients;
        foreach (SyntaxNode node in ClientNodes.In(semantics.SyntaxTree, sdks, cancellation))
        {
            if (semantics.GetOperation(node, cancellation) is { } operation && ClientClassifier.Classify(operation, sdks) is { } client)
                clients.Add(client with { Given = given.OfClient(node) });
        }

        return clients;
    }

    private IReadOnlyList<ModelAssignment> Models(GivenAddresses? given) =>
        sdks is null || given is null ? Array.Empty<ModelAssignment>() : new List<ModelAssignment>(ModelAssignment.In(semantics, sdks, given, cancellation));

    private List<ApiKeyLiteral> Keys()
    {
        var keys = new List<ApiKeyLiteral>();
        foreach (LiteralText candidate in KnownTexts.In(semantics.SyntaxTree, cancellation))
        {
            bool isKnown = keys.Count > 0 && keys[keys.Count - 1].Node.Span == candidate.Literal;
            if (!isKnown && ApiKeyTable.Find(candidate.Text) is not null
                && ApiKeyLiteral.TryCreate(semantics.SyntaxTree.GetRoot(cancellation).FindNode(candidate.Literal, getInnermostNodeForTie: true)) is { } key)
            {
                keys.Add(key);
            }
        }

        return keys;
    }
}
