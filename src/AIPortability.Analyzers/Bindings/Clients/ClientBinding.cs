using AIPortability.Analyzers.Catalogue.Clients;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>One place where a client is made. Rules judge this value and never look at the code again.</summary>
/// <param name="Sdk">The library.</param>
/// <param name="Entry">The row of the catalogue.</param>
/// <param name="Call">The innermost creation or call.</param>
/// <param name="Endpoint">What the code says of the endpoint.</param>
/// <param name="Model">The model, where it is a text in the code.</param>
/// <param name="Key">The key, where it is a text in the code.</param>
internal sealed record ClientBinding(SdkRoute Sdk, ClientEntry Entry, ClientCall Call, EndpointState Endpoint, ClientValue? Model, ClientValue? Key)
{
    /// <summary>The address that it is given; the library's own counts where there is none.</summary>
    public GivenAddress Given { get; init; } = GivenAddress.None;

    /// <summary>For a client by default: true where an argument that the caller may leave out decides, and no setting.</summary>
    public bool IsDecidedByArgument { get; init; }

    /// <summary>The host that it calls, as far as its file shows it.</summary>
    public string Host => Given.Text?.Host ?? Sdk.Host;
}
