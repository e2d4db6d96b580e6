using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Clients;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>
/// Whether a relative path arrives below the base that it is resolved against. Where it does not, and would with a slash more or less or with the
/// version once, that is the fault; any other path may be one that is not known.
/// </summary>
internal sealed class PathFit
{
    private readonly AddressText address;
    private readonly HostBases bases;
    private readonly string path;

    private readonly BaseJoin join;

    public PathFit(AddressText address, BaseJoin join)
    {
        this.join = join;
        this.address = address;
        bases = new HostBases(address);
        path = AddressPath.WithoutQuery(address);
    }

    /// <summary>The fault of the base: no slash at its end, or an operation in it.</summary>
    public BaseFault? FaultOfBase(IReadOnlyList<string> relatives)
    {
        foreach (string relative in relatives)
        {
            string below = relative.TrimStart('/');
            if (join == BaseJoin.Append || Arrives(path, relative) || Arrives(path, below) || RepairOfBase(below) is not { } repaired)
                continue;
            bool isCertain = true;
            foreach (string other in relatives)
                isCertain &= Arrives(repaired, other) || !Arrives(path, other);
            return new BaseFault(Called(relative), AddressPath.Replace(address, repaired), isCertain);
        }

        return null;
    }

    /// <summary>The fault of a relative path: a slash in front that drops the base's path, or the version again.</summary>
    public BaseFault? FaultOfRelative(string relative)
    {
        if (Arrives(path, relative))
            return null;
        string below = path.TrimEnd('/') + "/";
        string trimmed = relative.TrimStart('/');
        int version = trimmed.IndexOf('/') + 1;
        if (join == BaseJoin.Append)
            return Arrives(below, trimmed.Substring(version)) ? new BaseFault(Called(relative), relative.Replace(trimmed, trimmed.Substring(version)), IsCertain: true) : null;
        foreach (string repaired in new[] { trimmed, trimmed.Substring(version) })
        {
            if (repaired != relative && Arrives(below, repaired))
                return relative == trimmed && path != below ? null : new BaseFault(Called(relative), repaired, IsCertain: true);
        }

        return null;
    }

    private string? RepairOfBase(string relative)
    {
        string given = path.TrimEnd('/');
        string[] repairs = Operations.AtEndOf(given) is { } operation
            ? new[] { given.Substring(0, given.Length - operation.Length) + "/", "/" }
            : new[] { given + "/" };
        return Array.Find(repairs, repaired => Arrives(repaired, relative));
    }

    private bool Arrives(string basePath, string relative) => bases.Serves(Join(basePath, relative));

    private string Called(string relative) => AddressPath.Replace(address, Join(path, relative));

    private string Join(string basePath, string relative) =>
        join == BaseJoin.Append ? basePath.TrimEnd('/') + "/" + relative.TrimStart('/') : AddressPath.Resolve(basePath, relative);
}
