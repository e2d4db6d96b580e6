using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Context;

/// <summary>The entries of the referenced SDKs, resolved inside their assemblies.</summary>
internal sealed class SdkSymbols
{
    private readonly Dictionary<INamedTypeSymbol, List<(SdkRoute Sdk, ClientEntry Entry)>> entries = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, List<(SdkRoute Sdk, string Property)>> models = new(SymbolEqualityComparer.Default);
    private readonly IReadOnlyList<(SdkRoute Sdk, IAssemblySymbol Assembly)> sdks;

    public SdkSymbols(IReadOnlyList<(SdkRoute Sdk, IAssemblySymbol Assembly)> sdks)
    {
        this.sdks = sdks;
        foreach ((SdkRoute sdk, IAssemblySymbol assembly) in sdks)
            Add(sdk, assembly);
    }

    /// <summary>The entry that a constructor or method belongs to, or null.</summary>
    public bool TryFind(IMethodSymbol method, out SdkRoute sdk, out ClientEntry entry)
    {
        IMethodSymbol called = method.ReducedFrom ?? method;
        if (called.ContainingType is { } type && entries.TryGetValue(type, out List<(SdkRoute Sdk, ClientEntry Entry)>? found))
        {
            foreach ((SdkRoute Sdk, ClientEntry Entry) row in found)
            {
                if (IsOf(called, row.Entry))
                {
                    (sdk, entry) = row;
                    return true;
                }
            }
        }

        (sdk, entry) = (null!, null!);
        return false;
    }

    /// <summary>The SDK whose requests name their model by a property, or null.</summary>
    public SdkRoute? FindModel(IPropertySymbol property)
    {
        if (models.TryGetValue(property.ContainingType.OriginalDefinition, out List<(SdkRoute Sdk, string Property)>? rows))
        {
            foreach ((SdkRoute sdk, string name) in rows)
            {
                if (name == property.Name)
                    return sdk;
            }
        }

        return null;
    }

    /// <summary>What the clients of a library want as the value that one of its types takes by a name; null where the name is of something else.</summary>
    /// <param name="type">Options, or a client that has the property itself.</param>
    /// <param name="name">The property, or the parameter of the constructor.</param>
    /// <param name="isParameter">True for a parameter.</param>
    public ClientBase? BaseOf(INamedTypeSymbol type, string name, bool isParameter)
    {
        foreach ((SdkRoute sdk, IAssemblySymbol assembly) in sdks)
        {
            if (sdk.Base is { } wanted && wanted.HoldsFor(assembly.Identity.Version) && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)
                && Array.Exists(sdk.Entries, entry => Array.Exists(entry.Endpoints, source => isParameter ? source.IsGivenByConstructor(name) : source.IsGivenByProperty(name))))
            {
                return wanted;
            }
        }

        return null;
    }

    private static bool IsOf(IMethodSymbol method, ClientEntry entry)
    {
        bool isNamed = entry.Methods.Length == 0 ? method.MethodKind == MethodKind.Constructor : Array.IndexOf(entry.Methods, method.Name) >= 0;
        return isNamed && (entry.OfOverload is null || HasParameter(method, entry.OfOverload));
    }

    private static bool HasParameter(IMethodSymbol method, string name)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.Name == name)
                return true;
        }

        return false;
    }

    private void Add(SdkRoute sdk, IAssemblySymbol assembly)
    {
        foreach (ModelProperty property in sdk.ModelProperties)
        {
            foreach (string name in property.Types)
            {
                if (assembly.GetTypeByMetadataName(name) is not { } type)
                    continue;
                if (!models.TryGetValue(type, out List<(SdkRoute Sdk, string Property)>? rows))
                    models.Add(type, rows = new List<(SdkRoute Sdk, string Property)>());
                rows.Add((sdk, property.Name));
            }
        }

        foreach (ClientEntry entry in sdk.Entries)
        {
            foreach (string name in entry.Types)
            {
                if (assembly.GetTypeByMetadataName(name) is not { } type)
                    continue;
                if (!entries.TryGetValue(type, out List<(SdkRoute Sdk, ClientEntry Entry)>? rows))
                    entries.Add(type, rows = new List<(SdkRoute Sdk, ClientEntry Entry)>());
                rows.Add((sdk, entry));
            }
        }
    }
}
