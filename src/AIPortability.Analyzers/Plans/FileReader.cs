using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Clients;
using AIPortability.Analyzers.Plans.Endpoints;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans;

/// <summary>Reads a file: drafts every value that ties it, and finishes them together, since they may share a member.</summary>
internal sealed class FileReader
{
    private readonly SemanticModel semantics;
    private readonly SyntaxNode root;
    private readonly string section;
    private readonly ReferencedSdks? sdks;
    private readonly UniqueName names;
    private readonly List<FixDraft> addresses = new();
    private readonly List<ClientDraft> clients = new();
    private readonly List<(RequestBodyModel Request, SettingDraft Draft)> models = new();
    private readonly List<(ModelAssignment Assignment, SettingDraft Draft)> assignments = new();
    private readonly List<(ApiKeyLiteral Key, ApiKeySite Site, SettingDraft Draft)> keys = new();
    private readonly List<SettingDraft> neighbours = new();

    public FileReader(SemanticModel semantics, string section, ReferencedSdks? sdks, UniqueName names)
    {
        this.semantics = semantics;
        root = semantics.SyntaxTree.GetRoot();
        this.section = section;
        this.sdks = sdks;
        this.names = names;
    }

    public FileSites Read(DeclarationUse uses, FixPlanner planner, ClientPlanner clientPlanner, ValuePlanner values, EndpointSettingNames projectKeys, ModelSettingNames modelKeys)
    {
        ReadAddresses(uses, planner);
        ReadModels(values, modelKeys);
        ReadClients(clientPlanner);
        ReadAssignments(values, modelKeys);
        ReadKeys(values, projectKeys);
        var extraction = new MemberExtraction(neighbours, names, semantics);
        var sites = new FileSites();
        foreach (FixDraft draft in addresses)
            sites.Add(draft.Address.Anchor, planner.Finish(draft, extraction));
        foreach ((RequestBodyModel request, SettingDraft draft) in models)
        {
            sites.Add(request.Literal, new ValueSite(
                request.Address.Provider, request.Address.Host, request.Text, request.Literal.GetLocation(), draft.SettingPath, extraction.MoveOf(draft), draft.NoFixReason));
        }

        var reported = new HashSet<SyntaxNode>();
        foreach (ClientDraft draft in clients)
            sites.Add(draft.Binding.Call.Node, clientPlanner.Finish(draft, extraction, reported));
        foreach ((ModelAssignment assignment, SettingDraft draft) in assignments)
        {
            ClientValue value = assignment.Value;
            SyntaxNode place = draft.NoFixReason == NoFixReason.OtherFile ? value.Passed : value.Literal;
            if (reported.Add(value.Literal))
                sites.Add(assignment.Node, new ValueSite(assignment.Sdk.Provider, assignment.Sdk.Host, value.Text, place.GetLocation(), draft.SettingPath, extraction.MoveOf(draft), draft.NoFixReason));
        }

        foreach ((ApiKeyLiteral key, ApiKeySite site, SettingDraft draft) in keys)
            sites.Add(key.Node, site with { Setting = draft.SettingPath, Move = extraction.MoveOf(draft) });
        return sites;
    }

    private void ReadAddresses(DeclarationUse uses, FixPlanner planner)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (AddressExpression.TryCreate(node) is not { } address)
                continue;
            AddressUse use = uses.Of(address, out NoFixReason obstacle);
            if (use.Kind != UseKind.Silent && (address.Parts.IsUrl || address.LacksScheme || use.IsNamedAsAddress))
                addresses.Add(planner.Draft(address, use, obstacle));
        }

        neighbours.AddRange(addresses.ConvertAll(draft => draft.Setting));
    }

    /// <summary>The models of requests whose address is one that is called.</summary>
    private void ReadModels(ValuePlanner values, ModelSettingNames modelKeys)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (RequestBodyModel.TryCreate(node) is not { } request || !addresses.Exists(a => a.Address.Anchor == request.Address.Anchor))
                continue;
            NoFixReason obstacle = request.IsWhole ? NoFixReason.None : NoFixReason.WithinText;
            SettingDraft draft = values.Draft(request.Literal, modelKeys.Of(request, section), request.Text, SettingKind.Text, obstacle);
            models.Add((request, draft));
            neighbours.Add(draft);
        }
    }

    private void ReadClients(ClientPlanner planner)
    {
        if (sdks is null)
            return;
        foreach (SyntaxNode node in ClientNodes.In(root, sdks))
        {
            if (semantics.GetOperation(node) is not { } operation || ClientClassifier.Classify(operation, sdks) is not { } binding)
                continue;
            ClientDraft draft = planner.Draft(binding);
            clients.Add(draft);
            neighbours.AddRange(draft.Settings);
        }
    }

    private void ReadAssignments(ValuePlanner values, ModelSettingNames modelKeys)
    {
        if (sdks is null)
            return;
        foreach (ModelAssignment assignment in ModelAssignment.In(root, semantics, sdks))
        {
            SettingDraft draft = values.Draft(assignment.Value.Literal, modelKeys.Of(assignment, section), assignment.Value.Text, SettingKind.Text);
            assignments.Add((assignment, draft));
            neighbours.Add(draft);
        }
    }

    /// <summary>A key that a client is given is drafted with the client.</summary>
    private void ReadKeys(ValuePlanner values, EndpointSettingNames projectKeys)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (ApiKeyLiteral.TryCreate(node) is not { } key)
                continue;
            ApiKeySite site = ApiKeySite.Of(key, projectKeys, section);
            SettingDraft? given = clients.Find(client => client.Key?.Node == key.Node)?.Key;
            SettingDraft draft = given ?? values.Draft(key, site);
            keys.Add((key, site, draft));
            if (given is null)
                neighbours.Add(draft);
        }
    }
}
