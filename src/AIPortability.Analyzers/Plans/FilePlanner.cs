using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Flow;
using AIPortability.Analyzers.Bindings.Shapes;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Clients;
using AIPortability.Analyzers.Plans.Endpoints;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Shapes;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Together;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans;

/// <summary>Plans a file: drafts the move of every value that ties it, and finishes them together, since they may share a member.</summary>
internal sealed class FilePlanner
{
    private readonly SemanticModel semantics;
    private readonly FileBindings bindings;
    private readonly bool keysAlone;
    private readonly string section;
    private readonly EndpointSettingNames endpointNames;
    private readonly ModelSettingNames modelNames;
    private readonly SettingPlanner settings;
    private readonly FixPlanner endpoints;
    private readonly ClientPlanner clients;
    private readonly ValuePlanner values;
    private readonly UniqueName names;

    /// <param name="semantics">The file.</param>
    /// <param name="bindings">What it does.</param>
    /// <param name="project">What the project is.</param>
    /// <param name="names">The names of its settings.</param>
    /// <param name="preferences">How its author wants them read.</param>
    /// <param name="keysAlone">True where nothing but keys is reported, so that they move without the endpoints that they are sent to.</param>
    public FilePlanner(SemanticModel semantics, FileBindings bindings, ProjectContext project, ModelSettingNames names, FixPreferences preferences, bool keysAlone)
    {
        this.semantics = semantics;
        this.bindings = bindings;
        this.keysAlone = keysAlone;
        section = preferences.Section;
        endpointNames = names.Endpoints;
        modelNames = names;
        settings = new SettingPlanner(semantics, project, preferences);
        this.names = settings.Names;
        values = new ValuePlanner(semantics, settings, bindings.Uses);
        endpoints = new FixPlanner(semantics, settings, endpointNames);
        clients = new ClientPlanner(semantics, settings, endpointNames, modelNames, values);
    }

    public FileSites Plan()
    {
        List<FixDraft> endpointDrafts = Draft(bindings.Endpoints, Draft);
        List<ClientDraft> clientDrafts = Draft(bindings.Clients, clients.Draft);
        JointMoves joint = Join(endpointDrafts, clientDrafts);
        var extraction = new MemberExtraction(joint.Settle(), names, semantics);
        var reported = new HashSet<SyntaxNode>();
        List<EndpointSite> endpointSites = endpointDrafts.ConvertAll(draft => endpoints.Finish(draft, joint.MoveOf(draft.Setting.Node, extraction)));
        return new FileSites(
            endpointSites,
            clientDrafts.ConvertAll(draft => clients.Finish(draft, joint, extraction, reported)),
            Models(joint, extraction, reported),
            Draft(bindings.Keys, key => Finish(key, joint, extraction)),
            Draft(bindings.Paths, path => Plan(path, endpointSites)));
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

    private static List<TDraft> Draft<TBinding, TDraft>(IReadOnlyList<TBinding> bound, Func<TBinding, TDraft> draft)
    {
        var drafted = new List<TDraft>(bound.Count);
        foreach (TBinding binding in bound)
            drafted.Add(draft(binding));
        return drafted;
    }

    private JointMoves Join(List<FixDraft> endpointDrafts, List<ClientDraft> clientDrafts)
    {
        var destinations = new FileDestinations(endpointDrafts, clientDrafts, new EndpointParts(semantics, bindings.Uses));
        var joint = new JointMoves();
        foreach (Destination address in destinations.Addresses)
            joint.Add(address);
        foreach (ClientDraft client in clientDrafts)
        {
            IReadOnlyList<Destination> endpoints = keysAlone ? Array.Empty<Destination>() : destinations.Of(client);
            foreach (Destination endpoint in endpoints)
                joint.Add(endpoint);
            if (client.Model is { } model)
                joint.Add(UnlessKey(model), endpoints);
            if (client.Key is { } key)
                joint.Add(key, endpoints);
        }

        foreach (RequestBodyModel request in bindings.Requests)
            joint.Add(UnlessKey(Draft(request)), destinations.Of(request));
        foreach (ModelAssignment model in bindings.Models)
            joint.Add(UnlessKey(Draft(model)), destinations.Of(model));
        foreach (ApiKeyLiteral key in bindings.Keys)
            joint.Add(Draft(key), Array.Empty<Destination>());
        return joint;
    }

    /// <summary>A key that stands where a model should moves as a key, or it would be kept as a default.</summary>
    private SettingDraft UnlessKey(SettingDraft model)
    {
        foreach (ApiKeyLiteral key in bindings.Keys)
        {
            if (key.Node == model.Node)
                return Draft(key);
        }

        return model;
    }

    private FixDraft Draft(EndpointBinding endpoint)
    {
        bool isRequired = settings.FallbackOf(endpoint.Address.Provider) != Fallback.Keep;
        return endpoints.Draft(endpoint, FieldConversion.Of(endpoint.Address.Node, bindings.Uses, isRequired));
    }

    private SettingDraft Draft(RequestBodyModel request) => values.Draft(
        request.Literal, modelNames.Of(request, section), request.Text, SettingKind.Text, request.IsWhole ? NoFixReason.None : NoFixReason.WithinText);

    private SettingDraft Draft(ModelAssignment model)
    {
        ClientService? service = ServiceOf(model);
        string path = modelNames.Of(model, service ?? endpointNames.OwnServiceOf(model.Sdk), section);
        return values.Draft(model.Value.Literal, path, model.Value.Text, SettingKind.Text, service is null ? NoFixReason.SeveralServices : NoFixReason.None);
    }

    private ClientService? ServiceOf(ModelAssignment model) => endpointNames.ServiceOf(model.Sdk, model.Given, choosesEndpoint: false);

    private SettingDraft Draft(ApiKeyLiteral key) => values.Draft(key, ApiKeySite.Of(key, endpointNames, section));

    private ApiKeySite Finish(ApiKeyLiteral key, JointMoves joint, MemberExtraction extraction)
    {
        SettingDraft draft = joint.Of(key.Node);
        return ApiKeySite.Of(key, endpointNames, section) with
        {
            Setting = draft.SettingPath, Move = joint.MoveOf(key.Node, extraction), NoFixReason = draft.NoFixReason,
        };
    }

    private List<ValueSite> Models(JointMoves joint, MemberExtraction extraction, HashSet<SyntaxNode> reported)
    {
        var sites = new List<ValueSite>();
        foreach (RequestBodyModel request in bindings.Requests)
            Add(request.Address.Says.Provider, request.Address.Says.Host, request.Text, request.Literal, request.Literal);
        foreach (ModelAssignment model in bindings.Models)
        {
            if (!reported.Add(model.Value.Literal))
                continue;
            ClientService service = ServiceOf(model) ?? endpointNames.OwnServiceOf(model.Sdk);
            Add(service.Provider, service.Host, model.Value.Text, model.Value.Literal, model.Value.Passed);
        }

        return sites;

        void Add(Provider provider, string host, string text, SyntaxNode literal, SyntaxNode passed)
        {
            SettingDraft draft = joint.Of(literal);
            SyntaxNode place = draft.NoFixReason == NoFixReason.OtherFile ? passed : literal;
            sites.Add(new ValueSite(provider, host, text, place.GetLocation(), draft.SettingPath, joint.MoveOf(literal, extraction), draft.NoFixReason));
        }
    }
}
