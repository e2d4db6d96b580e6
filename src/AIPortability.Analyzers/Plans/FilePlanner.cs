using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Shapes;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Clients;
using AIPortability.Analyzers.Plans.Endpoints;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Shapes;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans;

/// <summary>Plans a file: drafts the move of every value that ties it, and finishes them together, since they may share a member.</summary>
internal sealed class FilePlanner
{
    private readonly SemanticModel semantics;
    private readonly FileBindings bindings;
    private readonly string section;
    private readonly EndpointSettingNames endpointNames;
    private readonly ModelSettingNames modelNames;
    private readonly FixPlanner endpoints;
    private readonly ClientPlanner clients;
    private readonly ValuePlanner values;
    private readonly UniqueName names;

    /// <summary>Every value of the file that moves.</summary>
    private readonly List<SettingDraft> drafts = new();

    public FilePlanner(SemanticModel semantics, FileBindings bindings, ProjectContext project, ModelSettingNames names, FixPreferences preferences)
    {
        this.semantics = semantics;
        this.bindings = bindings;
        section = preferences.Section;
        endpointNames = names.Endpoints;
        modelNames = names;
        var settings = new SettingPlanner(semantics, project, preferences);
        this.names = settings.Names;
        values = new ValuePlanner(semantics, settings, bindings.Uses);
        endpoints = new FixPlanner(semantics, settings, endpointNames);
        clients = new ClientPlanner(semantics, settings, endpointNames, modelNames, values);
    }

    public FileSites Plan()
    {
        List<FixDraft> endpointDrafts = Draft(bindings.Endpoints, Draft, draft => drafts.Add(draft.Setting));
        List<SettingDraft> requestDrafts = Draft(bindings.Requests, Draft, drafts.Add);
        List<ClientDraft> clientDrafts = Draft(bindings.Clients, clients.Draft, draft => drafts.AddRange(draft.Settings));
        List<SettingDraft> modelDrafts = Draft(bindings.Models, Draft, drafts.Add);
        List<(ApiKeySite Site, SettingDraft Draft)> keyDrafts = DraftKeys(clientDrafts);
        var extraction = new MemberExtraction(drafts, names, semantics);
        var reported = new HashSet<SyntaxNode>();
        List<EndpointSite> endpointSites = endpointDrafts.ConvertAll(draft => endpoints.Finish(draft, extraction));
        return new FileSites(
            endpointSites,
            clientDrafts.ConvertAll(draft => clients.Finish(draft, extraction, reported)),
            Models(requestDrafts, modelDrafts, extraction, reported),
            keyDrafts.ConvertAll(key => key.Site with { Setting = key.Draft.SettingPath, Move = extraction.MoveOf(key.Draft) }),
            Draft(bindings.Paths, path => Plan(path, endpointSites), static _ => { }));
    }

    /// <summary>A path that moves with its base carries the whole of that move.</summary>
    private MisfitSite Plan(Misfit path, List<EndpointSite> endpointSites)
    {
        MisfitSite site = RepairPlanner.Plan(path);
        for (int i = 0; i < endpointSites.Count; i++)
        {
            if (endpointSites[i].Move is { } move && bindings.Endpoints[i].Joined is { } joined && joined.Has(path.Text))
                return site with { Move = move };
        }

        return site;
    }

    private static List<TDraft> Draft<TBinding, TDraft>(IReadOnlyList<TBinding> bound, Func<TBinding, TDraft> draft, Action<TDraft> add)
    {
        var drafted = new List<TDraft>(bound.Count);
        foreach (TBinding binding in bound)
        {
            drafted.Add(draft(binding));
            add(drafted[drafted.Count - 1]);
        }

        return drafted;
    }

    private FixDraft Draft(EndpointBinding endpoint)
    {
        NoFixReason reason = ConstantConversion.DeclaratorOf(endpoint.Address.Node) is { } constant
            ? ConstantConversion.Check(constant, bindings.Uses.Of(constant))
            : NoFixReason.None;
        return endpoints.Draft(endpoint, reason);
    }

    private SettingDraft Draft(RequestBodyModel request) => values.Draft(
        request.Literal, modelNames.Of(request, section), request.Text, SettingKind.Text, request.IsWhole ? NoFixReason.None : NoFixReason.WithinText);

    private SettingDraft Draft(ModelAssignment model) => values.Draft(model.Value.Literal, modelNames.Of(model, section), model.Value.Text, SettingKind.Text);

    /// <summary>A key that a client is given is drafted with the client.</summary>
    private List<(ApiKeySite Site, SettingDraft Draft)> DraftKeys(List<ClientDraft> clientDrafts)
    {
        var given = new Dictionary<SyntaxNode, SettingDraft>();
        foreach (ClientDraft client in clientDrafts)
        {
            if (client.Key is { } key && !given.ContainsKey(key.Node))
                given.Add(key.Node, key);
        }

        var drafted = new List<(ApiKeySite, SettingDraft)>();
        foreach (ApiKeyLiteral key in bindings.Keys)
        {
            ApiKeySite site = ApiKeySite.Of(key, endpointNames, section);
            if (!given.TryGetValue(key.Node, out SettingDraft? draft))
                drafts.Add(draft = values.Draft(key, site));
            drafted.Add((site, draft));
        }

        return drafted;
    }

    private List<ValueSite> Models(List<SettingDraft> requestDrafts, List<SettingDraft> modelDrafts, MemberExtraction extraction, HashSet<SyntaxNode> reported)
    {
        var sites = new List<ValueSite>();
        for (int i = 0; i < requestDrafts.Count; i++)
        {
            RequestBodyModel request = bindings.Requests[i];
            AddressText address = request.Address.Says;
            sites.Add(new ValueSite(
                address.Provider, address.Host, request.Text, request.Literal.GetLocation(), requestDrafts[i].SettingPath, extraction.MoveOf(requestDrafts[i]), requestDrafts[i].NoFixReason));
        }

        for (int i = 0; i < modelDrafts.Count; i++)
        {
            ModelAssignment model = bindings.Models[i];
            SettingDraft draft = modelDrafts[i];
            SyntaxNode place = draft.NoFixReason == NoFixReason.OtherFile ? model.Value.Passed : model.Value.Literal;
            if (reported.Add(model.Value.Literal))
                sites.Add(new ValueSite(model.Sdk.Provider, model.Sdk.Host, model.Value.Text, place.GetLocation(), draft.SettingPath, extraction.MoveOf(draft), draft.NoFixReason));
        }

        return sites;
    }
}
