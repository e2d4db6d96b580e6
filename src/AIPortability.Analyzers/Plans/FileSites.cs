using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Shapes;

namespace AIPortability.Analyzers.Plans;

/// <summary>What one file has to be told about: each binding with what should stand there instead, in the order of the bindings.</summary>
/// <param name="Endpoints">One for each address.</param>
/// <param name="Clients">One for each client.</param>
/// <param name="Models">The models of requests, in bodies and in the properties of SDKs; each literal once.</param>
/// <param name="Keys">The keys of a distinctive shape.</param>
/// <param name="Paths">Relative paths that do not fit their base.</param>
internal sealed record FileSites(
    IReadOnlyList<EndpointSite> Endpoints, IReadOnlyList<ClientSite> Clients, IReadOnlyList<ValueSite> Models, IReadOnlyList<ApiKeySite> Keys,
    IReadOnlyList<MisfitSite> Paths)
{
    /// <summary>The same sites in a file that no fix reaches.</summary>
    public FileSites WithoutMoves(NoFixReason reason)
    {
        return new FileSites(Each(Endpoints, OfEndpoint), Each(Clients, OfClient), Each(Models, OfModel), Each(Keys, OfKey), Each(Paths, OfPath));

        EndpointSite OfEndpoint(EndpointSite site) =>
            site with { Move = null, NoFixReason = Instead(site.Move, site.NoFixReason), Misfit = site.Misfit is null ? null : OfPath(site.Misfit) };

        ClientSite OfClient(ClientSite site) => site with
        {
            EndpointMove = null,
            NoFixReason = Instead(site.EndpointMove, site.NoFixReason),
            Model = site.Model is null ? null : OfModel(site.Model),
            Key = site.Key is null ? null : OfKey(site.Key),
        };

        ValueSite OfModel(ValueSite site) => site with { Move = null, NoFixReason = Instead(site.Move, site.NoFixReason) };

        ApiKeySite OfKey(ApiKeySite site) => site with { Move = null, NoFixReason = Instead(site.Move, site.NoFixReason) };

        MisfitSite OfPath(MisfitSite site) => site with { Move = null, NoFixReason = Instead(site.Move, site.NoFixReason) };

        // What is no matter of a fix stays none, and to move the code does not help where the value stands elsewhere.
        NoFixReason Instead(Move? move, NoFixReason own) => own == NoFixReason.OtherFile || (own == NoFixReason.None && move is null) ? own : reason;
    }

    private static List<T> Each<T>(IReadOnlyList<T> sites, Func<T, T> change)
    {
        var changed = new List<T>(sites.Count);
        foreach (T site in sites)
            changed.Add(change(site));
        return changed;
    }
}
