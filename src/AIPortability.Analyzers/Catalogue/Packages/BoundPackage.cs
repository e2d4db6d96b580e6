using System;

namespace AIPortability.Analyzers.Catalogue.Packages;

/// <summary>A package whose clients call one provider and cannot be given another endpoint.</summary>
/// <param name="ids">The ids under which it is published.</param>
/// <param name="assembly">The simple name of its assembly.</param>
/// <param name="rootNamespace">The namespace that its types are in or below.</param>
/// <param name="provider">Whose service its clients call.</param>
/// <param name="source">Where it was read that there is no other endpoint.</param>
internal sealed class BoundPackage(string[] ids, string assembly, string rootNamespace, Func<Provider> provider, Source source)
{
    public string[] Ids { get; } = ids;

    public string Assembly { get; } = assembly;

    public string RootNamespace { get; } = rootNamespace;

    public Provider Provider => provider();

    public Source Source { get; } = source;

    /// <summary>True for one of the package's ids; NuGet does not distinguish case.</summary>
    public bool HasId(string id) => Array.Exists(Ids, own => own.Equals(id, StringComparison.OrdinalIgnoreCase));
}
