using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Flow;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Clients;
using AIPortability.Analyzers.Plans.Endpoints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Together;

/// <summary>Where the models and keys of a file are sent. A value of which nothing is known, or whose endpoint is configured, has no destination.</summary>
internal sealed class FileDestinations
{
    private static readonly IReadOnlyList<Destination> None = new Destination[0];

    private readonly IReadOnlyList<ClientDraft> clients;
    private readonly EndpointParts parts;
    private readonly List<Destination> addresses = new();
    private readonly Dictionary<SyntaxNode, IReadOnlyList<Destination>> ofClients = new();

    public FileDestinations(IReadOnlyList<FixDraft> endpoints, IReadOnlyList<ClientDraft> clients, EndpointParts parts)
    {
        this.clients = clients;
        this.parts = parts;
        foreach (FixDraft draft in endpoints)
        {
            if (draft.Endpoint.Use.Kind == UseKind.Address)
                addresses.Add(new Destination(draft.Setting.Node, draft.Setting.Node.Span, draft.Setting, draft.Beside) { IsRepairedFirst = draft.IsRepairedFirst });
        }
    }

    /// <summary>Every address that is called; those that are only defaults are not among them.</summary>
    public IReadOnlyList<Destination> Addresses => addresses;

    /// <summary>The endpoint of a client: its own, or those that it is given.</summary>
    public IReadOnlyList<Destination> Of(ClientDraft client)
    {
        ClientCall call = client.Binding.Call;
        if (ofClients.TryGetValue(call.Node, out IReadOnlyList<Destination>? known))
            return known;
        ofClients.Add(call.Node, None); // while it is looked for, it is not its own origin
        return ofClients[call.Node] = client.Binding.Endpoint is EndpointState.Implicit or EndpointState.Default
            ? new[] { new Destination(call.Node, call.Location.SourceSpan, client.Endpoint, client.Edits) }
            : GivenTo(client);
    }

    /// <summary>The address beside the model of a request.</summary>
    public IReadOnlyList<Destination> Of(RequestBodyModel request)
    {
        Destination? address = addresses.Find(known => known.Node == request.Address.Node);
        return address is null ? None : new[] { address };
    }

    /// <summary>The clients of the library around the model of a request: in the call, else in the member, else in the type.</summary>
    public IReadOnlyList<Destination> Of(ModelAssignment model)
    {
        foreach (SyntaxNode scope in model.Node.Ancestors())
        {
            if (scope is not (ExpressionSyntax or MemberDeclarationSyntax or CompilationUnitSyntax) || scope is BaseNamespaceDeclarationSyntax)
                continue;
            var found = new List<Destination>();
            bool isFound = false;
            foreach (ClientDraft client in clients)
            {
                SyntaxNode node = client.Binding.Call.Node;
                if (client.Binding.Sdk.Assembly != model.Sdk.Assembly || !(scope is ExpressionSyntax ? scope == node : scope.Span.Contains(node.Span)))
                    continue;
                isFound = true;
                found.AddRange(Of(client));
            }

            if (isFound || scope is TypeDeclarationSyntax)
                return found;
        }

        return None;
    }

    private List<Destination> GivenTo(ClientDraft client)
    {
        var given = new List<Destination>();
        foreach (SyntaxNode part in parts.Of(client.Binding))
        {
            foreach (Destination address in addresses)
            {
                if (part.Span.Contains(address.Node.Span) && !given.Contains(address))
                    given.Add(address);
            }

            foreach (ClientDraft other in clients)
            {
                if (other != client && part.Span.Contains(other.Binding.Call.Node.Span))
                    given.AddRange(Of(other));
            }
        }

        return given;
    }
}
