using System;
using System.Collections.Generic;
using System.IO;
using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Context;

/// <summary>The SDKs that a compilation references. Their rows are resolved to symbols when a file names one of them.</summary>
internal sealed class ReferencedSdks
{
    private readonly IReadOnlyList<(SdkRoute Sdk, IAssemblySymbol Assembly)> sdks;
    private readonly Lazy<SdkSymbols> symbols;

    private ReferencedSdks(IReadOnlyList<(SdkRoute Sdk, IAssemblySymbol Assembly)> sdks)
    {
        this.sdks = sdks;
        Vocabulary = SdkVocabulary.Get(sdks);
        symbols = new Lazy<SdkSymbols>(() => new SdkSymbols(this.sdks));
    }

    public IReadOnlyList<(SdkRoute Sdk, IAssemblySymbol Assembly)> All => sdks;

    public SdkVocabulary Vocabulary { get; }

    public SdkSymbols Symbols => symbols.Value;

    /// <summary>Null when none is referenced: then nothing has to be looked at.</summary>
    public static ReferencedSdks? Of(Compilation compilation)
    {
        if (!MayBeAny(compilation))
            return null;
        var sdks = new List<(SdkRoute, IAssemblySymbol)>();
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            foreach (SdkRoute sdk in ClientTable.Find(assembly.Name))
            {
                if (sdk.OnlyWith is null || assembly.GetTypeByMetadataName(sdk.OnlyWith) is not null)
                    sdks.Add((sdk, assembly));
            }
        }

        return sdks.Count == 0 ? null : new ReferencedSdks(sdks);
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
}
