namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>How a parameter or property of an entry gives the endpoint.</summary>
internal enum EndpointSourceKind
{
    /// <summary>The argument is the endpoint.</summary>
    Value,

    /// <summary>The argument is an options object with a property for the endpoint.</summary>
    Options,

    /// <summary>The argument is a delegate that sets the property of an options object.</summary>
    Configure,

    /// <summary>The argument is an HttpClient, which may have a base address or a handler that redirects.</summary>
    HttpClient,

    /// <summary>The argument is a client, settings or a pipeline made elsewhere: what is found there is reported there.</summary>
    Elsewhere,

    /// <summary>A property of the created object itself, in its initializer or afterwards.</summary>
    Property,

    /// <summary>The object that the method is called on, which has its endpoint already: the call adds a model alone.</summary>
    Receiver,

    /// <summary>The argument is an options object whose constructor takes the endpoint.</summary>
    Constructed,

    /// <summary>The argument is an HttpClient whose base address the library does not look at: only its handler can redirect.</summary>
    Handler,

    /// <summary>A method that is called on the result.</summary>
    Chained,

    /// <summary>The argument is a region, which is a part of the host: one that stands in the code is as good as no endpoint.</summary>
    Region,

    /// <summary>A call that the created object is passed to has another argument that can redirect.</summary>
    Around,

    /// <summary>The library has no endpoint of its own and refuses to work without one.</summary>
    NoneBuiltIn,
}

/// <summary>One thing that gives the endpoint.</summary>
/// <param name="Kind">How it does.</param>
/// <param name="Name">The parameter's name; for <see cref="EndpointSourceKind.Property"/> the property's, for <see cref="EndpointSourceKind.Chained"/> the method's.</param>
/// <param name="Property">For options: the property that holds the endpoint, or the parameter of their constructor.</param>
internal sealed record EndpointSource(EndpointSourceKind Kind, string Name, string Property = "")
{
    public static EndpointSource Value(string parameter) => new(EndpointSourceKind.Value, parameter);

    public static EndpointSource Options(string parameter, string property) => new(EndpointSourceKind.Options, parameter, property);

    /// <summary>Options without an endpoint: only a transport or a policy among them can redirect.</summary>
    public static EndpointSource Redirection(string parameter) => new(EndpointSourceKind.Options, parameter);

    /// <summary>A call that takes the created object, and for this parameter an HttpClient whose handler can redirect.</summary>
    public static EndpointSource Around(string parameter) => new(EndpointSourceKind.Around, parameter);

    public static EndpointSource Configure(string parameter, string property) => new(EndpointSourceKind.Configure, parameter, property);

    public static EndpointSource HttpClient(string parameter) => new(EndpointSourceKind.HttpClient, parameter);

    public static EndpointSource Elsewhere(string parameter) => new(EndpointSourceKind.Elsewhere, parameter);

    public static EndpointSource Receiver { get; } = new(EndpointSourceKind.Receiver, "");

    public static EndpointSource Constructed(string parameter, string ofConstructor) => new(EndpointSourceKind.Constructed, parameter, ofConstructor);

    public static EndpointSource Handler(string parameter) => new(EndpointSourceKind.Handler, parameter);

    public static EndpointSource Chained(string method) => new(EndpointSourceKind.Chained, method);

    public static EndpointSource Region(string parameter) => new(EndpointSourceKind.Region, parameter);

    public static EndpointSource NoneBuiltIn { get; } = new(EndpointSourceKind.NoneBuiltIn, "");

    /// <summary>True where a property of this name holds the endpoint, of the client or of its options.</summary>
    public bool IsGivenByProperty(string name) => Kind switch
    {
        EndpointSourceKind.Options or EndpointSourceKind.Configure => Property == name,
        EndpointSourceKind.Property => Name == name,
        _ => false,
    };

    /// <summary>True where the constructor of the options has a parameter of this name for it.</summary>
    public bool IsGivenByConstructor(string name) => Kind == EndpointSourceKind.Constructed && Property == name;

    public static EndpointSource OwnProperty(string property) => new(EndpointSourceKind.Property, property);
}
