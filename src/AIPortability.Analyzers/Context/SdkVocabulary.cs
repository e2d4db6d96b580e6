using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Text;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Context;

/// <summary>
/// The words of the SDKs that a project references. It holds no symbol, and projects and keystrokes with the same SDKs share one: what is read of a
/// file with it can be kept.
/// </summary>
internal sealed class SdkVocabulary
{
    private static readonly ConcurrentDictionary<string, SdkVocabulary> Known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, ClientName> clients = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Property, string Type), SdkRoute> models = new();
    private readonly HashSet<string> modelProperties = new(StringComparer.Ordinal);
    private readonly int[] hashes;

    private SdkVocabulary(IReadOnlyList<(SdkRoute Sdk, IAssemblySymbol Assembly)> sdks)
    {
        foreach ((SdkRoute sdk, IAssemblySymbol assembly) in sdks)
            Add(sdk, assembly);
        hashes = new int[clients.Count];
        int i = 0;
        foreach (string name in clients.Keys)
            hashes[i++] = WordHash.Of(name);
    }

    /// <summary>The types and methods that make a client, by their simple names.</summary>
    public IReadOnlyDictionary<string, ClientName> Clients => clients;

    public static SdkVocabulary Get(IReadOnlyList<(SdkRoute Sdk, IAssemblySymbol Assembly)> sdks)
    {
        var key = new StringBuilder();
        foreach ((SdkRoute sdk, IAssemblySymbol assembly) in sdks)
            key.Append(assembly.Identity.Name).Append(' ').Append(assembly.Identity.Version).Append(' ').Append(sdk.OnlyWith).Append(';');
        return Known.GetOrAdd(key.ToString(), _ => new SdkVocabulary(sdks));
    }

    /// <summary>False for a file that names no client and no method that makes one.</summary>
    public bool MayBeNamedIn(FileWords words)
    {
        foreach (int hash in hashes)
        {
            if (words.MayHave(hash))
                return true;
        }

        return false;
    }

    /// <summary>True for the name of a property that takes a model, of whatever type.</summary>
    public bool IsModelProperty(string name) => modelProperties.Contains(name);

    /// <summary>The SDK of a type whose property takes a model, or null.</summary>
    public SdkRoute? FindModel(string property, string type) => models.TryGetValue((property, type), out SdkRoute? sdk) ? sdk : null;

    private void Add(SdkRoute sdk, IAssemblySymbol assembly)
    {
        foreach (ModelProperty property in sdk.ModelProperties)
        {
            modelProperties.Add(property.Name);
            foreach (string type in property.Types)
                models[(property.Name, SimpleName(type))] = sdk;
        }

        foreach (ClientEntry entry in sdk.Entries)
        {
            foreach (string method in entry.Methods)
                Add(method, sdk, entry);
            foreach (string name in entry.Types)
            {
                if (assembly.GetTypeByMetadataName(name) is not { } type)
                    continue;
                if (entry.Methods.Length == 0)
                    Add(type.Name, sdk, entry).AddModels(type.InstanceConstructors, entry.Models);
                foreach (string method in entry.Methods)
                    clients[method].AddModels(type.GetMembers(method), entry.Models);
            }
        }
    }

    /// <summary>Without namespace and arity.</summary>
    private static string SimpleName(string metadataName)
    {
        string name = metadataName.Substring(metadataName.LastIndexOf('.') + 1);
        int arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }

    private ClientName Add(string name, SdkRoute sdk, ClientEntry entry)
    {
        if (!clients.TryGetValue(name, out ClientName? client))
            clients.Add(name, client = new ClientName());
        client.Add(sdk, entry);
        return client;
    }
}
