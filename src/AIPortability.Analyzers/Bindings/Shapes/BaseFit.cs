using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Clients;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>
/// Whether a base URL fits the client that it is given to. It does not when one of a few known mistakes is seen in it; a path that is merely
/// not known is left alone.
/// </summary>
internal sealed class BaseFit
{
    private const string Version = "/v1";

    private readonly ClientBase client;
    private readonly AddressText address;
    private readonly HostBases bases;
    private readonly string path;
    private readonly string given;
    private readonly List<string> right;

    private BaseFit(ClientBase client, AddressText address)
    {
        this.client = client;
        this.address = address;
        bases = new HostBases(address);
        path = AddressPath.WithoutQuery(address);
        given = path.TrimEnd('/');
        right = RightPaths();
    }

    /// <summary>The fault of a whole address, or null for one that fits, and for one of which that is not known.</summary>
    public static BaseFault? FaultOf(ClientBase client, AddressText address)
    {
        var fit = new BaseFit(client, address);
        return client.Join == BaseJoin.Format ? fit.FaultOfFormat() : fit.Fault();
    }

    private BaseFault? Fault()
    {
        string called = Called(path);
        foreach (string one in right)
        {
            if (called == Called(Written(one)))
                return null;
        }

        if (right.Contains(given))
            return Wrong(given, isCertain: true); // but for the slash at its end
        if (client.IsForHostsAlone && !IsOnHosts)
            return Wrong(null, isCertain: false);
        bool hasOwnVersion = client.Protocol == Protocol.OpenAI && AddsVersion;
        if (!hasOwnVersion && client.Protocol == Protocol.OpenAI && bases.Has(given, Protocol.OpenAI))
            return null;
        if (Operations.AtEndOf(given) is { } operation)
            return WrongUnless(Fitting(given.Substring(0, given.Length - operation.Length)));
        if (Repeated(called) is { } repeated)
            return WrongUnless(Fitting(given.Substring(0, repeated)));
        if (bases.Has(given) && (hasOwnVersion || !bases.Has(given, client.Protocol)))
            return right.Count == 1 ? Wrong(right[0], isCertain: true) : Wrong(null, isCertain: false);
        return Beginning(given) is { } whole ? Wrong(whole, isCertain: true) : IsUncertainBeginning ? Wrong(null, isCertain: false) : null;
    }

    /// <summary>A format string that has no place for the operation is the same address for every call.</summary>
    private BaseFault? FaultOfFormat()
    {
        if (path.IndexOf(client.Appends, StringComparison.Ordinal) >= 0)
            return null;
        return bases.Has(given, client.Protocol) && given.Length > 0 ? Wrong(given + "/" + client.Appends, isCertain: true) : Wrong(null, isCertain: false);
    }

    private bool AddsVersion => ("/" + client.Appends).StartsWith(Version + "/", StringComparison.Ordinal);

    private bool IsOnHosts => Array.IndexOf(client.Hosts, address.HostPattern) >= 0;

    private bool IsUncertainBeginning => right.Exists(one => one.StartsWith(given + "/", StringComparison.Ordinal));

    private List<string> RightPaths()
    {
        if (client.Path is { } path && IsOnHosts)
            return new List<string> { path };
        List<string> paths = client.Protocol == Protocol.OpenAI ? bases.PathsOf(Protocol.OpenAI) : new List<string>();
        if (!AddsVersion)
            return paths;
        paths.RemoveAll(one => !one.EndsWith(Version, StringComparison.Ordinal));
        return paths.ConvertAll(one => one.Substring(0, one.Length - Version.Length));
    }

    /// <summary>Where in the path the segment begins that the client adds itself, when it is called twice.</summary>
    private int? Repeated(string called)
    {
        string segment = "/" + client.Appends.Split('/')[0] + "/";
        int first = (given + "/").IndexOf(segment, StringComparison.Ordinal);
        return first >= 0 && called.IndexOf(segment, first + segment.Length - 1, StringComparison.Ordinal) >= 0 ? first : null;
    }

    /// <summary>The right path that something which was cut off an address leads to.</summary>
    private string? Fitting(string rest)
    {
        if (AddsVersion && rest.EndsWith(Version, StringComparison.Ordinal))
            return Fitting(rest.Substring(0, rest.Length - Version.Length));
        return right.Contains(rest) || (client.Protocol == Protocol.Native && bases.Has(rest, Protocol.Native)) ? rest : Beginning(rest);
    }

    /// <summary>The only right path that continues a beginning.</summary>
    private string? Beginning(string beginning)
    {
        List<string> found = right.FindAll(one => one.StartsWith(beginning + "/", StringComparison.Ordinal));
        return found.Count == 1 ? found[0] : null;
    }

    private BaseFault WrongUnless(string? fitting) =>
        fitting is not null ? Wrong(fitting, isCertain: true) : Wrong(right.Count == 1 ? right[0] : null, isCertain: false);

    private BaseFault Wrong(string? rightPath, bool isCertain) =>
        new(AddressPath.Replace(address, Called(path)), rightPath is null ? null : AddressPath.Replace(address, Written(rightPath)), isCertain && rightPath is not null);

    /// <summary>The path that a chat is sent to.</summary>
    private string Called(string basePath) => client.Join switch
    {
        BaseJoin.Append => basePath.TrimEnd('/') + "/" + client.Appends,
        BaseJoin.Resolve => AddressPath.Resolve(basePath, client.Appends),
        _ => basePath,
    };

    private string Written(string basePath) => client.Join == BaseJoin.Resolve && basePath.Length > 0 ? basePath + "/" : basePath;
}
