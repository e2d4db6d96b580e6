namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>What the code says of a client's endpoint.</summary>
internal enum EndpointState
{
    /// <summary>Nothing: the client goes to its provider.</summary>
    Implicit,

    /// <summary>Nothing, but the client is made only where nothing else is configured.</summary>
    Default,

    /// <summary>A constant, which is reported where it stands.</summary>
    Constant,

    /// <summary>A value that is not constant.</summary>
    Configured,

    /// <summary>Something that the code here does not show: a handler, a pipeline, options made elsewhere.</summary>
    Unknown,
}
