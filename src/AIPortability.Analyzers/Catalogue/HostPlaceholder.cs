using System;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>
/// Names that stand where the reader shall write the name of a resource: <c>your-endpoint.openai.azure.com</c>. A host without a part of the user's own
/// cannot be one.
/// </summary>
internal static class HostPlaceholder
{
    private static readonly string[] Beginnings = { "your", "myresource", "myendpoint", "myinstance", "placeholder", "changeme", "replaceme", "replacewith" };

    private static readonly string[] Parts = { "xxx", "resourcename", "endpointname", "instancename", "accountname" };

    private static readonly string[] Names = { "resource", "endpoint", "instance", "account", "name", "host", "example", "sample", "dummy", "fake", "foo", "bar" };

    /// <summary>True when a part of a host that the catalogue knows by a pattern is made up.</summary>
    public static bool Is(string pattern, string host)
    {
        if (pattern.IndexOf('*') < 0)
            return false;
        foreach (string label in host.Split('.'))
        {
            if (IsLabel(label.Replace("-", "").Replace("_", "").ToLowerInvariant()))
                return true;
        }

        return false;
    }

    private static bool IsLabel(string label) =>
        Array.IndexOf(Names, label) >= 0
        || Array.Exists(Beginnings, beginning => label.StartsWith(beginning, StringComparison.Ordinal))
        || Array.Exists(Parts, part => label.IndexOf(part, StringComparison.Ordinal) >= 0);
}
