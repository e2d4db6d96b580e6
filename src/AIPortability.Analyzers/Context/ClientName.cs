using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Context;

/// <summary>The simple name of a client's type, or of a method that makes one, and where its overloads take a model.</summary>
internal sealed class ClientName
{
    private readonly HashSet<int> positions = new();
    private readonly HashSet<string> parameters = new(StringComparer.Ordinal);

    private readonly List<SdkRoute> sdks = new();

    /// <summary>The libraries that use the name.</summary>
    public IReadOnlyList<SdkRoute> Sdks => sdks;

    /// <summary>The library that the name is taken for: of several the assembly whose name sorts last, since the order of the references says nothing.</summary>
    public SdkRoute Sdk { get; private set; } = null!;

    /// <summary>True where the endpoint is decided, if only by leaving it out; false for a method that is called on a client.</summary>
    public bool ChoosesEndpoint { get; private set; }

    public bool TakesModel => parameters.Count > 0;

    /// <summary>True where an overload takes a model.</summary>
    /// <param name="parameter">The name of the argument, or null.</param>
    /// <param name="position">Its position among those in parentheses, from 0.</param>
    public bool IsModel(string? parameter, int position) => parameter is null ? positions.Contains(position) : parameters.Contains(parameter);

    public void Add(SdkRoute sdk, ClientEntry entry)
    {
        ChoosesEndpoint |= entry.ChoosesEndpoint;
        if (!sdks.Contains(sdk))
            sdks.Add(sdk);
        if (Sdk is null || string.CompareOrdinal(Sdk.Assembly, sdk.Assembly) <= 0)
            Sdk = sdk;
    }

    public void AddModels(IEnumerable<ISymbol> overloads, string[] models)
    {
        foreach (ISymbol overload in overloads)
        {
            ImmutableArray<IParameterSymbol> taken = (overload as IMethodSymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
            foreach (IParameterSymbol parameter in taken)
            {
                if (Array.IndexOf(models, parameter.Name) < 0)
                    continue;
                parameters.Add(parameter.Name);
                positions.Add(parameter.Ordinal - (((IMethodSymbol)overload).IsExtensionMethod ? 1 : 0));
            }
        }
    }
}
