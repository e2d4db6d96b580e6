using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>
/// Whose address a client is given, configured or not, as the names of its file show it. It holds no node, so that it can be kept.
/// </summary>
/// <param name="Text">The address of a known provider; null where the file shows none.</param>
/// <param name="Names">Names that the client is given and other files declare: <c>BaseUrl</c>, and <c>Urls.BaseUrl</c> where the type is written.</param>
internal sealed record GivenAddress(AddressText? Text, IReadOnlyList<string> Names)
{
    /// <summary>True for what is made from a client that the file makes: where that one is given no address, it calls its library's service.</summary>
    public bool IsOfMadeClient { get; init; }

    public static readonly GivenAddress None = new(null, Array.Empty<string>());
}
