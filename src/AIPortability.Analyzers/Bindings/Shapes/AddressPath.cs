using System;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue.Keys;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>The path of an address: cut out, joined as .NET joins it, and put back.</summary>
internal static class AddressPath
{
    private static readonly char[] QueryOrFragment = { '?', '#' };

    /// <summary>True for an address of which every part is known, and may be repeated in a message.</summary>
    public static bool IsReadable(AddressText address) =>
        address.IsWhole && address.Parts is { IsUrl: true, HasUserInfo: false } && address.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && HasDocumentedPort(address) && ApiKeyTable.Find(address.Text) is null;

    public static string WithoutQuery(AddressText address)
    {
        int end = address.Path.IndexOfAny(QueryOrFragment);
        return end < 0 ? address.Path : address.Path.Substring(0, end);
    }

    public static bool HasQuery(AddressText address) => address.Path.IndexOfAny(QueryOrFragment) >= 0;

    /// <summary>Behind a port of the user's own there may be something else than the provider.</summary>
    private static bool HasDocumentedPort(AddressText address) =>
        address.HostPattern.IndexOf(':') >= 0 || address.Parts.AuthorityEnd == address.Parts.HostStart + address.Parts.HostLength;

    /// <summary>Scheme and authority of an address with another path, without a query: what stands in one is nobody's to repeat.</summary>
    public static string Replace(AddressText address, string path) => address.Text.Substring(0, address.Parts.AuthorityEnd) + path;

    /// <summary>What RFC 3986 makes of a relative path: <c>/v1</c> and <c>chat</c> give <c>/chat</c>, <c>/v1/</c> and <c>chat</c> give <c>/v1/chat</c>.</summary>
    public static string Resolve(string basePath, string relative) =>
        relative.StartsWith("/", StringComparison.Ordinal) ? relative : basePath.Length == 0 ? "/" + relative : basePath.Substring(0, basePath.LastIndexOf('/') + 1) + relative;
}
