using System;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>How a client makes the address that it calls of its base URL and of an operation.</summary>
internal enum BaseJoin
{
    /// <summary>Behind the base, whether it ends with a slash or not.</summary>
    Append,

    /// <summary>Resolved against the base as RFC 3986 has it: what follows the base's last slash is dropped.</summary>
    Resolve,

    /// <summary>The base is a format string; what it has no place for is left out.</summary>
    Format,
}

/// <summary>The base URL that the clients of a library want, and what they make of it.</summary>
/// <param name="Join">How the operation is joined to it.</param>
/// <param name="Appends">The operation of a chat, with everything that the client itself puts before it.</param>
/// <param name="Wants">The base URL in words, for a place where no single one is right.</param>
/// <param name="Source">Where it was read or run, and when.</param>
internal sealed record ClientBase(BaseJoin Join, string Appends, string Wants, Source Source)
{
    /// <summary>What is spoken at the base.</summary>
    public Protocol Protocol { get; init; } = Protocol.OpenAI;

    /// <summary>Patterns of the hosts on which <see cref="Path"/> is the path of the base; elsewhere the base URLs of the provider decide.</summary>
    public string[] Hosts { get; init; } = new string[0];

    public string? Path { get; init; }

    /// <summary>True for a client that no other host understands.</summary>
    public bool IsForHostsAlone { get; init; }

    /// <summary>Parameters that take the base, where the library has none built in.</summary>
    public string[] Parameters { get; init; } = new string[0];

    /// <summary>The version of the assembly since which it is so; of an earlier one nothing is said.</summary>
    public Version? Since { get; init; }

    /// <summary>A parameter or property that changes what is appended: where the code names it nothing is said.</summary>
    public string? Unless { get; init; }

    /// <summary>The operations of clients that do not chat, by the name of the client's type or of its options.</summary>
    public (string Type, string Appends)[] Operations { get; init; } = new (string, string)[0];

    /// <summary>The same for one type of client.</summary>
    public ClientBase Of(string type)
    {
        foreach ((string name, string appends) in Operations)
        {
            if (name == type)
                return this with { Appends = appends };
        }

        return this;
    }

    public bool HoldsFor(Version assembly) => Since is null || assembly >= Since;
}
