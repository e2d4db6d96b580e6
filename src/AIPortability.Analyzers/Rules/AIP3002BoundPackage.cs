using System;
using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue.Packages;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>A package that can call one provider alone, which does not serve a region that the project is deployed to.</summary>
internal static class AIP3002BoundPackage
{
    public const string Id = "AIP3002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("Package serves only providers that are not available in a deployment region"),
        new LocalizedText("The package '{0}'{1} calls {2} alone and cannot be given another endpoint; {3}; packages that take any OpenAI-compatible endpoint are {4}"),
        Rule.Availability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new LocalizedText(
            "The clients of the package cannot be given another endpoint, and their provider does not list a region of AIDeploymentRegions. A package that can be "
            + "given an endpoint does the same for services that serve the region."),
        Rule.HelpLink(Id));

    /// <param name="use">The package and what the list says.</param>
    /// <param name="location">The line that references it, a using directive, or none.</param>
    /// <param name="isTransitive">True when no project file of the project names it.</param>
    public static Diagnostic Report(PackageUse use, Location location, bool isTransitive)
    {
        BoundPackage package = use.Package;
        ImmutableDictionary<string, string?> properties = ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal)
            .SetItem("provider", package.Provider.Id)
            .SetItem("package", package.Ids[0]);
        return Diagnostic.Create(
            Descriptor, location, RegionText.AddTo(properties, use.Availability),
            package.Ids[0], isTransitive ? new LocalizedText(", a transitive reference found by its assembly {0},", package.Assembly) : "",
            package.Provider.Name, RegionText.NotListed(package.Provider, use.Availability), new LocalizedText(PackageTable.Alternatives));
    }
}
