using System;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>The names that a machine has for itself. A server there is the developer's own choice and ties the program to nobody's service.</summary>
internal static class ThisMachine
{
    private static readonly string[] Hosts = { "localhost", "127.0.0.1", "host.docker.internal" };

    /// <summary>True for one of these names, alone or with a port.</summary>
    public static bool Has(string host)
    {
        foreach (string own in Hosts)
        {
            if (host.StartsWith(own, StringComparison.OrdinalIgnoreCase) && (host.Length == own.Length || host[own.Length] == ':'))
                return true;
        }

        return false;
    }
}
