using System.Collections.Generic;
using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Regions;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Plans;
using AIPortability.Analyzers.Plans.Shapes;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>Judges what a file does, and puts what is planned for it into words.</summary>
internal sealed class FileJudge
{
    private readonly IReadOnlyList<string> regions;
    private readonly RuleLevels levels;
    private readonly bool keysAlone;
    private readonly List<Judgement<EndpointSite>?> endpoints = new();
    private readonly List<Judgement<ClientSite>?> clients = new();

    /// <param name="bindings">What the file does.</param>
    /// <param name="regions">Where the project says that it runs.</param>
    /// <param name="levels">What the project makes of the rules.</param>
    /// <param name="keysAlone">True where nothing but keys is reported.</param>
    public FileJudge(FileBindings bindings, IReadOnlyList<string> regions, RuleLevels levels, bool keysAlone)
    {
        this.regions = regions;
        this.levels = levels;
        this.keysAlone = keysAlone;
        foreach (EndpointBinding endpoint in bindings.Endpoints)
            endpoints.Add(Judge(endpoint));
        foreach (ClientBinding client in bindings.Clients)
            clients.Add(Judge(client));
        IsSilent = !((!levels.IsOff(AIP2002HardCodedKey.Id) && HasKey(bindings)) || (!keysAlone && (HasTie || bindings.Paths.Count > 0 || (!levels.IsOff(AIP2001HardCodedModel.Id) && HasModel(bindings)))));
    }

    /// <summary>True where nothing is reported, so that nothing has to be planned.</summary>
    public bool IsSilent { get; }

    private bool HasTie => endpoints.Exists(judgement => judgement is not null) || clients.Exists(judgement => judgement is not null);

    /// <summary>The findings of what was planned for the same bindings.</summary>
    public IEnumerable<Diagnostic> Report(FileSites sites)
    {
        foreach (ApiKeySite key in sites.Keys)
            yield return AIP2002HardCodedKey.Report(key);
        foreach (ClientSite client in sites.Clients)
        {
            if (client.Key is not null)
                yield return AIP2002HardCodedKey.Report(client.Key);
        }

        if (keysAlone)
            yield break;
        for (int i = 0; i < endpoints.Count; i++)
        {
            if (endpoints[i] is { } judgement)
                yield return judgement.Report(sites.Endpoints[i], sites.Endpoints[i].Location);
        }

        for (int i = 0; i < clients.Count; i++)
        {
            if (clients[i] is { } judgement)
                yield return judgement.Report(sites.Clients[i], sites.Clients[i].Binding.Call.Location);
            if (sites.Clients[i].Model is { } model)
                yield return AIP2001HardCodedModel.Report(model);
        }

        foreach (ValueSite model in sites.Models)
            yield return AIP2001HardCodedModel.Report(model);
        foreach (MisfitSite path in sites.Paths)
            yield return AIP1004MisfitEndpoint.Report(path);
    }

    private Judgement<EndpointSite>? Judge(EndpointBinding endpoint)
    {
        RegionState? state = StateOf(endpoint.Address.Provider);
        return Precedence.Choose(
            levels, AIP3001NotServed.Judge(endpoint.Use, state), AIP1004MisfitEndpoint.Judge(endpoint), AIP3004NotKnown.Judge(endpoint.Use, state),
            AIP1001HardCodedEndpoint.Judge(endpoint), AIP1003EndpointDefault.Judge(endpoint));
    }

    private Judgement<ClientSite>? Judge(ClientBinding client)
    {
        RegionState? state = StateOf(client.Sdk.Provider);
        return AIP1002ImplicitEndpoint.Judge(client) is { } tie
            ? Precedence.Choose(levels, AIP3001NotServed.Judge(client, state), AIP3004NotKnown.Judge(client, state), tie)
            : null;
    }

    private RegionState? StateOf(Provider provider) => Availability.Of(provider.Id, regions)?.State;

    private static bool HasKey(FileBindings bindings)
    {
        foreach (ClientBinding client in bindings.Clients)
        {
            if (client.Key is not null)
                return true;
        }

        return bindings.Keys.Count > 0;
    }

    private static bool HasModel(FileBindings bindings)
    {
        foreach (ClientBinding client in bindings.Clients)
        {
            if (client.Model is not null)
                return true;
        }

        return bindings.Requests.Count + bindings.Models.Count > 0;
    }
}
