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
    public static readonly GivenAddress None = new(null, Array.Empty<string>());
}
