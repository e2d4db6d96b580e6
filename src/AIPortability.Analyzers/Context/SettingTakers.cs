using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Context;

/// <summary>What the clients of the referenced SDKs want as a setting's value, by the names that the code gives it to: no file is bound for it.</summary>
internal sealed class SettingTakers
{
    private readonly Dictionary<(string Taker, string Member), ClientBase> properties = new();
    private readonly List<(string Taker, IParameterSymbol Parameter, ClientBase Base)> parameters = new();
    private readonly List<(string Method, int Position, SectionSetting Setting, ClientBase Base)> sections = new();

    public SettingTakers(ReferencedSdks sdks)
    {
        foreach ((SdkRoute sdk, IAssemblySymbol assembly) in sdks.All)
        {
            if (sdk.Base is not { } wanted || !wanted.HoldsFor(assembly.Identity.Version))
                continue;
            foreach (ClientEntry entry in sdk.Entries)
            {
                foreach (string name in entry.Types)
                {
                    if (assembly.GetTypeByMetadataName(name) is { } type)
                        Add(entry, type, wanted);
                }
            }
        }
    }

    /// <summary>The registrations that take a section by its name, each with the position of that argument.</summary>
    public IReadOnlyList<(string Method, int Position, SectionSetting Setting, ClientBase Base)> Sections => sections;

    /// <summary>What the client wants that a setting is given to; null where it goes elsewhere, and where overloads disagree about it.</summary>
    public ClientBase? Of(SettingUse use)
    {
        if (use.Position < 0)
            return use.Member is { } member && properties.TryGetValue((use.Taker, member), out ClientBase? wanted) ? wanted : null;
        foreach ((string taker, IParameterSymbol parameter, ClientBase wanted) in parameters)
        {
            if (taker == use.Taker && (parameter.Type.Name == "Uri") == use.IsUri && (use.Member is { } name ? parameter.Name == name : PositionOf(parameter) == use.Position))
                return wanted;
        }

        return null;
    }

    private void Add(ClientEntry entry, INamedTypeSymbol type, ClientBase wanted)
    {
        if (entry.Methods.Length == 0)
            AddAll(type.InstanceConstructors, type.Name, entry, wanted);
        foreach (string method in entry.Methods)
            AddAll(type.GetMembers(method), method, entry, wanted);
        foreach (EndpointSource source in entry.Endpoints)
        {
            if (source.IsGivenByProperty(source.Name))
                properties[(type.Name, source.Name)] = wanted;
        }
    }

    private void AddAll<TSymbol>(IEnumerable<TSymbol> methods, string taker, ClientEntry entry, ClientBase wanted)
        where TSymbol : ISymbol
    {
        foreach (TSymbol symbol in methods)
        {
            if (symbol is not IMethodSymbol method)
                continue;
            foreach (IParameterSymbol parameter in method.Parameters)
            {
                Add(parameter, taker, entry, wanted);
                if (entry.Setting is { } setting && parameter.Name == setting.Parameter)
                    sections.Add((taker, PositionOf(parameter), setting, wanted));
            }
        }
    }

    private void Add(IParameterSymbol parameter, string taker, ClientEntry entry, ClientBase wanted)
    {
        if (Array.IndexOf(wanted.Parameters, parameter.Name) >= 0 || Array.Exists(entry.Endpoints, source => source.Kind == EndpointSourceKind.Value && source.Name == parameter.Name))
            parameters.Add((taker, parameter, wanted));
        foreach (EndpointSource source in entry.Endpoints)
        {
            if (source.Name == parameter.Name && source.Kind == EndpointSourceKind.Options)
                properties[(parameter.Type.Name, source.Property)] = wanted;
        }
    }

    /// <summary>Where the argument stands: an extension method is called on its first parameter.</summary>
    private static int PositionOf(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { IsExtensionMethod: true } ? parameter.Ordinal - 1 : parameter.Ordinal;
}
