using System;
using System.Collections.Generic;
using System.IO;
using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Context;

/// <summary>The SDKs that a compilation references, with their entries resolved to symbols.</summary>
internal sealed class ReferencedSdks
{
    private readonly Dictionary<INamedTypeSymbol, List<(SdkRoute Sdk, ClientEntry Entry)>> entries = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<string, SdkRoute> names = new(StringComparer.Ordinal);

    private readonly Dictionary<INamedTypeSymbol, (SdkRoute Sdk, string Property)> models = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> modelNames = new(StringComparer.Ordinal);

    private ReferencedSdks()
    {
    }

    /// <summary>Null when none is referenced: then nothing has to be looked at.</summary>
    public static ReferencedSdks? Of(Compilation compilation)
    {
        if (!MayBeAny(compilation))
            return null;
        ReferencedSdks? sdks = null;
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            foreach (SdkRoute sdk in ClientTable.Find(assembly.Name))
            {
                sdks ??= new ReferencedSdks();
                sdks.Add(sdk, assembly);
            }
        }

        return sdks;
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

    /// <summary>True for the name of a property that takes a model, of whatever type.</summary>
    public bool IsModelName(string property) => modelNames.Contains(property);

    /// <summary>The SDK whose requests name their model by a property, or null.</summary>
    public SdkRoute? FindModel(IPropertySymbol property) =>
        modelNames.Contains(property.Name) && models.TryGetValue(property.ContainingType, out (SdkRoute Sdk, string Property) row) && row.Property == property.Name
            ? row.Sdk
            : null;

    /// <summary>True for the simple name of a client's type or of a method that makes one: what is worth binding.</summary>
    public bool IsNamed(string name) => names.ContainsKey(name);

    /// <summary>Adds the SDK that a type or a method of this name is taken for.</summary>
    public void AddNamed(string name, ICollection<SdkRoute> found)
    {
        if (names.TryGetValue(name, out SdkRoute? sdk))
            found.Add(sdk);
    }

    /// <summary>
    /// False when the names of the references show that no SDK is among them. To ask for their assemblies makes the compiler read all of them, before
    /// anything else wants it to.
    /// </summary>
    private static bool MayBeAny(Compilation compilation)
    {
        foreach (MetadataReference reference in compilation.ExternalReferences)
        {
            string? name = reference switch
            {
                PortableExecutableReference { FilePath: { } path } => Path.GetFileNameWithoutExtension(path),
                CompilationReference project => project.Compilation.AssemblyName,
                _ => null,
            };
            if (name is null || ClientTable.Has(name))
                return true;
        }

        return false;
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
            modelNames.Add(property.Name);
            foreach (string name in property.Types)
            {
                if (assembly.GetTypeByMetadataName(name) is { } type)
                    models[type] = (sdk, property.Name);
            }
        }

        foreach (ClientEntry entry in sdk.Entries)
        {
            foreach (string method in entry.Methods)
                AddName(method, sdk);
            foreach (string name in entry.Types)
            {
                if (assembly.GetTypeByMetadataName(name) is not { } type)
                    continue;
                if (entry.Methods.Length == 0)
                    AddName(type.Name, sdk);
                if (!entries.TryGetValue(type, out List<(SdkRoute Sdk, ClientEntry Entry)>? rows))
                    entries.Add(type, rows = new List<(SdkRoute Sdk, ClientEntry Entry)>());
                rows.Add((sdk, entry));
            }
        }
    }

    /// <summary>A name that several SDKs have is that of the assembly whose name sorts last: the order of the references says nothing.</summary>
    private void AddName(string name, SdkRoute sdk)
    {
        if (!names.TryGetValue(name, out SdkRoute? other) || string.CompareOrdinal(other.Assembly, sdk.Assembly) <= 0)
            names[name] = sdk;
    }
}
