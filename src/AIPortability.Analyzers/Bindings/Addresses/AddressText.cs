using System;
using AIPortability.Analyzers.Catalogue;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>The text of an address of a known provider. It holds no node, so that it can be kept.</summary>
/// <param name="Text">What is constant before the first hole.</param>
/// <param name="IsWhole">False when something that is not constant follows <paramref name="Text"/>.</param>
/// <param name="Parts">Where its parts lie.</param>
/// <param name="Provider">Whose address it is.</param>
/// <param name="HostPattern">The catalogue's pattern that the host matched.</param>
internal sealed record AddressText(string Text, bool IsWhole, AddressParts Parts, Provider Provider, string HostPattern)
{
    /// <summary>True when the scheme stands before the text: <c>scheme + "://host"</c>.</summary>
    public bool LacksScheme => Text.StartsWith("://", StringComparison.Ordinal);

    public string Host => Text.Substring(Parts.HostStart, Parts.HostLength);

    /// <summary>Path and query as far as they are constant.</summary>
    public string Path => Text.Substring(Parts.AuthorityEnd);

    /// <summary>True for a server on the machine that the program runs on: it goes wherever the program goes.</summary>
    public bool IsOnThisMachine => ThisMachine.Has(Host);

    public bool IsWebSocket => Text.StartsWith("ws", StringComparison.OrdinalIgnoreCase) && Parts.IsUrl;
}
