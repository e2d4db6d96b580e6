using System;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// A library whose clients call a provider. Its types are resolved inside its assembly: other packages use the same names. A library that
/// goes to several providers is one of these for each.
/// </summary>
/// <param name="assembly">The assembly's simple name.</param>
/// <param name="provider">Whose service the clients call when nothing else is said.</param>
/// <param name="host">The host that they call then.</param>
/// <param name="source">Where the rows were read.</param>
/// <param name="entries">The constructors, factories and registrations that can bind.</param>
internal sealed class SdkRoute(string assembly, Func<Provider> provider, string host, Source source, params ClientEntry[] entries)
{
    public string Assembly { get; } = assembly;

    public Provider Provider => provider();

    public string Host { get; } = host;

    public Source Source { get; } = source;

    public ClientEntry[] Entries { get; } = entries;

    /// <summary>A type that tells the assembly from another package's of the same name; null where no other has that name.</summary>
    public string? OnlyWith { get; init; }

    /// <summary>True for a library whose models are those of whatever provider its clients go to: they have the plain settings.</summary>
    public bool IsOfAnyProvider { get; init; }

    /// <summary>The properties through which a request, or options for all of them, name their model.</summary>
    public ModelProperty[] ModelProperties { get; init; } = new ModelProperty[0];

    /// <summary>What the clients speak. Only an OpenAI-compatible service can take the plain setting <c>AI:Endpoint</c>.</summary>
    public Protocol Protocol { get; init; } = Protocol.OpenAI;

    /// <summary>The base URL that the clients want where they are given one; null where that is not known.</summary>
    public ClientBase? Base { get; init; }

    /// <summary>The base URL of <see cref="Host"/>, with its version segment: what the clients call when nothing else is said.</summary>
    public string BaseUrl
    {
        get
        {
            foreach (BaseUrl row in Provider.BaseUrls)
            {
                if (row.IsOn(Host) && row.Protocol == Protocol)
                    return row.Url;
            }

            return "https://" + Host;
        }
    }
}
