using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
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

    private static readonly Judgement<EndpointSite> Endpoint = new(Descriptor, DiagnosticSeverity.Info, PropertiesOf, Arguments);
    private static readonly Judgement<ClientSite> Client = new(
        Descriptor, DiagnosticSeverity.Info,
        static site => RegionText.AddTo(Rule.PropertiesOf(site), site.Availability!),
        static site => new object[] { RegionText.NotKnown(site.Binding.Sdk.Provider, site.Availability!), site.Binding.Sdk.Host });

    public static Judgement<EndpointSite>? Judge(AddressUse use, RegionState? state) => IsOpen(state) && use.Kind != UseKind.Silent ? Endpoint : null;

    public static Judgement<ClientSite>? Judge(ClientBinding client, RegionState? state) => IsOpen(state) && AIP1002ImplicitEndpoint.Judge(client) is not null ? Client : null;

    private static bool IsOpen(RegionState? state) => state is RegionState.Conditional or RegionState.Unknown;

    /// <remarks>A default stays: to require the setting is the fix of what is known not to be served.</remarks>
    private static ImmutableDictionary<string, string?> PropertiesOf(EndpointSite site) =>
        RegionText.AddTo(Rule.PropertiesOf(site.Use.Kind == UseKind.Default ? site with { Move = null } : site), site.Availability!);

    private static object[] Arguments(EndpointSite site) => new object[] { RegionText.NotKnown(site.Provider, site.Availability!), site.Host };
}
