using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings;

/// <summary>What the code says of a client's endpoint.</summary>
internal enum EndpointState
{
    /// <summary>Nothing: the client goes to its provider.</summary>
    Implicit,

    /// <summary>A constant, which is reported where it stands.</summary>
    Constant,

    /// <summary>A value that is not constant.</summary>
    Configured,

    /// <summary>Something that the code here does not show: a handler, a pipeline, options made elsewhere.</summary>
    Unknown,
}

/// <summary>One place where a client is made. Rules judge this value and never look at the code again.</summary>
/// <param name="Sdk">The library.</param>
/// <param name="Entry">The row of the catalogue.</param>
/// <param name="Name">The type or method as the message names it.</param>
/// <param name="Endpoint">What the code says of the endpoint.</param>
/// <param name="Location">The innermost creation or call.</param>
internal sealed record ClientBinding(ClientSdk Sdk, ClientEntry Entry, string Name, EndpointState Endpoint, Location Location);
