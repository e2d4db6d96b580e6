using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Reading;

namespace AIPortability.Analyzers.Plans.Naming;

/// <summary>
/// The keys of a project's models. One kind of client with two models cannot read both from one setting: the one that sorts first keeps
/// <c>AI:Model</c>, unless the code reads that for another one already, and every other gets <c>AI:Models:Name</c>.
/// </summary>
internal sealed class ModelSettingNames
{
    private readonly Content content;

    /// <param name="facts">What the files of the project say.</param>
    public ModelSettingNames(IReadOnlyList<NamingFacts> facts)
    {
        Endpoints = new EndpointSettingNames(facts);
        content = Find(facts);
    }

    /// <summary>The names of its addresses, beside which the models stand.</summary>
    public EndpointSettingNames Endpoints { get; }

    /// <summary>The configuration path for a client's model.</summary>
    public string Of(ClientBinding binding, ClientService service, string section) => PathOf(NameOf(service, binding.Call.Name), binding.Model!.Text, section);

    /// <summary>The configuration path for the model of a library's request.</summary>
    public string Of(ModelAssignment assignment, ClientService service, string section) => PathOf(NameOf(service, assignment.TakenBy), assignment.Value.Text, section);

    /// <summary>The configuration path for the model of a request that the code writes itself.</summary>
    public string Of(RequestBodyModel request, string section) => PathOf(NameOf(request.Address.Says, request.Kind), request.Text, section);

    private string PathOf(string name, string model, string section)
    {
        string path = section + ":" + name;
        string? owner = content.Reads.TryGetValue(path, out string? read) ? read
            : content.Owners.TryGetValue(name, out string? first) ? first : null;
        return owner is null || owner == model ? path : Beside(path, "Models:" + UniqueName.PascalCase(model));
    }

    /// <summary>The key below the section: <c>Model</c>, <c>EmbeddingModel</c>, <c>Anthropic:Model</c>.</summary>
    private static string NameOf(ClientService service, string takenBy) => service.KeyOf(ModelKind.Of(takenBy) + "Model");

    private string NameOf(AddressText address, string kind) => Beside(Endpoints.Of(address).Name, kind + "Model");

    private static string Beside(string key, string name) => key.Substring(0, key.LastIndexOf(':') + 1) + name;

    private Content Find(IReadOnlyList<NamingFacts> facts)
    {
        var found = new Content();
        foreach (NamingFacts file in facts)
        {
            foreach (DefaultText read in file.Defaults)
                found.Reads[read.Path] = read.Text;
            foreach ((AddressText address, string kind, string model) in file.Requests)
                found.AddOwner(NameOf(address, kind), model);
            foreach (NamedClient client in file.Clients)
            {
                if (client.Model is { } model && Endpoints.ServiceOf(client.Sdk, client.Given, client.ChoosesEndpoint) is { } service)
                    found.AddOwner(NameOf(service, client.TakenBy), model);
            }
        }

        return found;
    }

    private sealed class Content
    {
        /// <summary>The model that keeps a key.</summary>
        public Dictionary<string, string> Owners { get; } = new(StringComparer.Ordinal);

        /// <summary>The models that the code reads already, by the key's whole path.</summary>
        public Dictionary<string, string> Reads { get; } = new(StringComparer.OrdinalIgnoreCase);

        public void AddOwner(string name, string model)
        {
            if (!Owners.TryGetValue(name, out string? owner) || string.CompareOrdinal(model, owner) < 0)
                Owners[name] = model;
        }
    }
}
