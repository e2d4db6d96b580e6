using System;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>A library whose clients call a provider. Its types are resolved inside its assembly: other packages use the same names.</summary>
internal sealed class ClientSdk
{
    /// <param name="assembly">The assembly's simple name.</param>
    /// <param name="provider">Whose service the clients call when nothing else is said.</param>
    /// <param name="host">The host that they call then.</param>
    /// <param name="source">Where the rows were read.</param>
    /// <param name="entries">The constructors, factories and registrations that can bind.</param>
    public ClientSdk(string assembly, Func<Provider> provider, string host, Source source, params ClientEntry[] entries)
    {
        this.provider = provider;
        Assembly = assembly;
        Host = host;
        Source = source;
        Entries = entries;
    }

    private readonly Func<Provider> provider;

    public string Assembly { get; }

    public Provider Provider => provider();

    public string Host { get; }

    public Source Source { get; }

    public ClientEntry[] Entries { get; }
}

/// <summary>
/// A kind of construction or call that makes a client. What gives the endpoint is named by parameter and property, so that a new overload
/// needs no new row.
/// </summary>
/// <param name="Types">Metadata names of the types that declare it; those that a version does not have are passed over.</param>
/// <param name="Methods">The method names; empty for constructors.</param>
/// <param name="Endpoints">What gives the endpoint. A call that none of them applies to is bound.</param>
/// <param name="WayOut">How the endpoint is given, as the message says it.</param>
/// <param name="EndpointVariable">An environment variable that the client itself reads for its endpoint, so that the code alone does not decide.</param>
internal sealed record ClientEntry(string[] Types, string[] Methods, EndpointSource[] Endpoints, string WayOut, string? EndpointVariable = null);

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
}

/// <summary>One thing that gives the endpoint.</summary>
/// <param name="Kind">How it does.</param>
/// <param name="Name">The parameter's name; for <see cref="EndpointSourceKind.Property"/> the property's.</param>
/// <param name="Property">For options: the property that holds the endpoint.</param>
internal sealed record EndpointSource(EndpointSourceKind Kind, string Name, string Property = "")
{
    public static EndpointSource Value(string parameter) => new(EndpointSourceKind.Value, parameter);

    public static EndpointSource Options(string parameter, string property) => new(EndpointSourceKind.Options, parameter, property);

    public static EndpointSource Configure(string parameter, string property) => new(EndpointSourceKind.Configure, parameter, property);

    public static EndpointSource HttpClient(string parameter) => new(EndpointSourceKind.HttpClient, parameter);

    public static EndpointSource Elsewhere(string parameter) => new(EndpointSourceKind.Elsewhere, parameter);

    public static EndpointSource OwnProperty(string property) => new(EndpointSourceKind.Property, property);
}
