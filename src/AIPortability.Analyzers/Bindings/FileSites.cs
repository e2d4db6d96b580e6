using System.Collections.Generic;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings;

/// <summary>The addresses and the clients of one file.</summary>
internal sealed class FileSites
{
    private readonly Dictionary<SyntaxNode, EndpointSite> addresses = new();
    private readonly Dictionary<SyntaxNode, ClientSite> clients = new();

    private FileSites()
    {
    }

    /// <summary>The site at a literal or interpolated string, or null when nothing is to be said of it.</summary>
    public EndpointSite? AddressAt(SyntaxNode node) => addresses.TryGetValue(node, out EndpointSite? site) ? site : null;

    /// <summary>The site at a creation or call, or null when it makes no client.</summary>
    public ClientSite? ClientAt(SyntaxNode node) => clients.TryGetValue(node, out ClientSite? site) ? site : null;

    public static FileSites Read(SemanticModel model, DeclarationUse uses, FixPlanner planner, ClientPlanner clientPlanner, ReferencedSdks? sdks)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot();
        List<FixDraft> addresses = Addresses(root, uses, planner);
        List<ClientDraft> clients = sdks is null ? new List<ClientDraft>() : Clients(root, model, clientPlanner, sdks);
        var neighbours = new List<SettingDraft>(addresses);
        foreach (ClientDraft client in clients)
            neighbours.AddRange(client.Settings);

        var sites = new FileSites();
        foreach (FixDraft draft in addresses)
            sites.addresses[draft.Address.Anchor] = planner.Finish(draft, neighbours);
        var reported = new HashSet<SyntaxNode>();
        foreach (ClientDraft draft in clients)
            sites.clients[draft.Binding.Call.Node] = clientPlanner.Finish(draft, neighbours, reported);
        return sites;
    }

    private static List<FixDraft> Addresses(SyntaxNode root, DeclarationUse uses, FixPlanner planner)
    {
        var drafts = new List<FixDraft>();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (AddressExpression.TryCreate(node) is not { } address)
                continue;
            AddressUse use = uses.Of(address, out FixObstacle obstacle);
            if (use.Kind != UseKind.Silent && (address.Parts.IsUrl || address.LacksScheme || use.IsNamedAsAddress))
                drafts.Add(planner.Draft(address, use, obstacle));
        }

        return drafts;
    }

    private static List<ClientDraft> Clients(SyntaxNode root, SemanticModel model, ClientPlanner planner, ReferencedSdks sdks)
    {
        var drafts = new List<ClientDraft>();
        foreach (SyntaxNode node in ClientNodes.In(root, sdks))
        {
            if (model.GetOperation(node) is { } operation && ClientClassifier.Classify(operation, sdks) is { } binding)
                drafts.Add(planner.Draft(binding));
        }

        return drafts;
    }
}
