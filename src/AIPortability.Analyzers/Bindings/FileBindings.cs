using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Joins;
using AIPortability.Analyzers.Bindings.Shapes;
using AIPortability.Analyzers.Bindings.Values;

namespace AIPortability.Analyzers.Bindings;

/// <summary>What the lines of one file do: everything in it that ties it to a provider, each in the order of the file.</summary>
/// <param name="Endpoints">Addresses that are called, or are the default of what is called.</param>
/// <param name="Requests">Models in the bodies of requests to such an address.</param>
/// <param name="Clients">Where clients of SDKs are made.</param>
/// <param name="Models">Models that are assigned to a property of an SDK's request.</param>
/// <param name="Keys">Keys of a distinctive shape.</param>
/// <param name="Paths">Relative paths that do not fit the base that they are resolved against.</param>
/// <param name="Uses">Where declarations of the file are named.</param>
internal sealed record FileBindings(
    IReadOnlyList<EndpointBinding> Endpoints, IReadOnlyList<RequestBodyModel> Requests, IReadOnlyList<ClientBinding> Clients,
    IReadOnlyList<ModelAssignment> Models, IReadOnlyList<ApiKeyLiteral> Keys, IReadOnlyList<Misfit> Paths, DeclaredUses Uses)
{
    /// <summary>The bindings without those to hosts of which nothing is said. A key in a client's hands stays one.</summary>
    public FileBindings Without(Predicate<string> isAllowed)
    {
        var clients = new List<ClientBinding>();
        foreach (ClientBinding client in Clients)
        {
            if (!isAllowed(client.Host))
                clients.Add(client);
            else if (client.Key is not null)
                clients.Add(client with { Endpoint = EndpointState.Configured, Model = null });
        }

        return this with
        {
            Endpoints = Where(Endpoints, endpoint => !isAllowed(endpoint.Address.Host)),
            Requests = Where(Requests, request => !isAllowed(request.Address.Host)),
            Clients = clients,
            Models = Where(Models, model => !isAllowed(model.Host)),
            Paths = Where(Paths, path => !isAllowed(path.Address.Host)),
        };
    }

    private static IReadOnlyList<T> Where<T>(IReadOnlyList<T> all, Predicate<T> isWanted)
    {
        var wanted = new List<T>();
        foreach (T one in all)
        {
            if (isWanted(one))
                wanted.Add(one);
        }

        return wanted;
    }
}

/// <summary>An address and what the code does with it.</summary>
/// <param name="Address">The address.</param>
/// <param name="Use">What is done with it.</param>
/// <param name="Misfit">Why what takes it cannot use it; null where it can, and where that is not known.</param>
/// <param name="Joined">The paths below it that stand elsewhere; null where it has none, and where they are out of reach.</param>
internal sealed record EndpointBinding(AddressExpression Address, AddressUse Use, Misfit? Misfit, JoinedAddress? Joined);
