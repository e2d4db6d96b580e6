namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// A kind of construction or call that makes a client. What gives the endpoint is named by parameter and property, so that a new overload
/// needs no new row.
/// </summary>
/// <param name="Types">Metadata names of the types that declare it; those that a version does not have are passed over.</param>
/// <param name="Methods">The method names; empty for constructors.</param>
/// <param name="Endpoints">What gives the endpoint. A call that none of them applies to is bound.</param>
/// <param name="Remedy">How the endpoint is given, as the message says it.</param>
internal sealed record ClientEntry(string[] Types, string[] Methods, EndpointSource[] Endpoints, string Remedy)
{
    private static readonly string[] None = new string[0];

    /// <summary>False for a method that is called on a client, whose endpoint it takes over, and for a request that a client sends.</summary>
    public bool ChoosesEndpoint => System.Array.IndexOf(Endpoints, EndpointSource.Receiver) < 0;

    /// <summary>What decides the endpoint where the code does not: an environment variable or a configuration section that the library itself reads.</summary>
    public string? DecidedElsewhere { get; init; }

    /// <summary>The environment variable from which the library itself takes the endpoint where the code gives none, and so no longer once a fix gives one.</summary>
    public string? EndpointVariable { get; init; }

    /// <summary>The setting from which the library itself takes the endpoint.</summary>
    public SectionSetting? Setting { get; init; }

    /// <summary>A parameter that the overload has to have, where overloads of one name reach different services or take the endpoint in different ways.</summary>
    public string? OfOverload { get; init; }

    /// <summary>The parameters that take a model id.</summary>
    public string[] Models { get; init; } = None;

    /// <summary>The parameters that take the key, as text or as a credential that is made from text.</summary>
    public string[] Keys { get; init; } = None;

    /// <summary>A request that names a model in its constructor, and has no endpoint of its own.</summary>
    public static ClientEntry Request(string model, params string[] types) =>
        new(types, None, new[] { EndpointSource.Receiver }, "") { Models = new[] { model } };

    /// <summary>Methods that name a model, of a client whose endpoint is decided where it is made.</summary>
    public static ClientEntry Adapter(string type, string model, params string[] methods) =>
        new(new[] { type }, methods, new[] { EndpointSource.Receiver }, "") { Models = new[] { model } };

    /// <summary>How the call is given an endpoint, in the order of preference: the first that the referenced version has an overload for.</summary>
    public ClientRewrite[] Rewrites { get; init; } = new ClientRewrite[0];
}
