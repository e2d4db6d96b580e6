using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Regions;
using AIPortability.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>The endpoint of a provider of which it is not known whether it serves a region that the project is deployed to, or that serves it for some.</summary>
internal static class AIP3004NotKnown
{
    public const string Id = "AIP3004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("Availability in a deployment region is conditional or unknown"),
        new LocalizedText("{0}; check with the provider before the program relies on {1} there"),
        Rule.Availability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        new LocalizedText(
            "No list of the provider was found that tells whether it serves a region of AIDeploymentRegions, or only some of its customers are served there. "
            + "Unknown does not mean available."),
        Rule.HelpLink(Id));

    /// <remarks>A default stays: to require the setting is the fix of what is known not to be served.</remarks>
    public static Diagnostic? Judge(EndpointSite site) => Judge(
        site.Availability, site.Location, Rule.PropertiesOf(site.Use.Kind == UseKind.Default ? site with { Move = null } : site), site.Provider, site.Host);

    public static Diagnostic? Judge(ClientSite site) => Judge(
        site.Availability, site.Binding.Call.Location, Rule.PropertiesOf(site.Binding, site.EndpointMove), site.Binding.Sdk.Provider, site.Binding.Sdk.Host);

    private static Diagnostic? Judge(
        Availability? availability, Location location, ImmutableDictionary<string, string?> properties, Provider provider, string host) =>
        availability is not { State: RegionState.Conditional or RegionState.Unknown }
            ? null
            : Diagnostic.Create(Descriptor, location, RegionText.AddTo(properties, availability), RegionText.NotKnown(provider, availability), host);
}
