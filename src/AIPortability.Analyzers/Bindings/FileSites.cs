using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings;

/// <summary>The addresses and the clients of one file.</summary>
internal sealed class FileSites
{
    private readonly Dictionary<SyntaxNode, EndpointSite> addresses = new();
    private readonly Dictionary<SyntaxNode, ClientSite> clients = new();
    private readonly Dictionary<SyntaxNode, ValueSite> models = new();

    private FileSites()
    {
    }

    /// <summary>The site at a literal or interpolated string, or null when nothing is to be said of it.</summary>
    public EndpointSite? AddressAt(SyntaxNode node) => addresses.TryGetValue(node, out EndpointSite? site) ? site : null;

    /// <summary>The site at a creation or call, or null when it makes no client.</summary>
    public ClientSite? ClientAt(SyntaxNode node) => clients.TryGetValue(node, out ClientSite? site) ? site : null;

    /// <summary>The model of a request at a literal, or null.</summary>
    public ValueSite? ModelAt(SyntaxNode node) => models.TryGetValue(node, out ValueSite? site) ? site : null;

    public static FileSites Read(
        SemanticModel model, DeclarationUse uses, FixPlanner planner, ClientPlanner clientPlanner, Func<RequestModel, SettingDraft> draftModel, ReferencedSdks? sdks)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot();
        List<FixDraft> addresses = Addresses(root, uses, planner);
        List<ClientDraft> clients = sdks is null ? new List<ClientDraft>() : Clients(root, model, clientPlanner, sdks);
        List<(RequestModel Request, SettingDraft Draft)> models = Models(root, addresses, draftModel);
        var neighbours = new List<SettingDraft>(addresses);
        foreach ((_, SettingDraft draft) in models)
            neighbours.Add(draft);
        foreach (ClientDraft client in clients)
            neighbours.AddRange(client.Settings);

        var sites = new FileSites();
        foreach (FixDraft draft in addresses)
            sites.addresses[draft.Address.Anchor] = planner.Finish(draft, neighbours);
        foreach ((RequestModel request, SettingDraft draft) in models)
        {
            FixPlan? plan = draft.Plan is null ? null : Sharing.Apply(draft, neighbours, model);
            sites.models[request.Literal] = new ValueSite(
                request.Address.Provider, request.Address.Host, request.Text, request.Literal.GetLocation(), draft.KeyPath, plan, draft.Obstacle);
        }

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

    private static List<(RequestModel Request, SettingDraft Draft)> Models(
        SyntaxNode root, List<FixDraft> addresses, Func<RequestModel, SettingDraft> draftModel)
    {
        var models = new List<(RequestModel, SettingDraft)>();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (RequestModel.TryCreate(node) is { } request && addresses.Exists(a => a.Address.Anchor == request.Address.Anchor))
                models.Add((request, draftModel(request)));
        }

        return models;
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
