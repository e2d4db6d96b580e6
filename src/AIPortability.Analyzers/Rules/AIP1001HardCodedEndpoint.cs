using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>A literal ties the code to one provider's address.</summary>
internal static class AIP1001HardCodedEndpoint
{
    public const string Id = "AIP1001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("Hard-coded AI provider endpoint"),
        new LocalizedText("The {0} endpoint '{1}' is hard-coded, so using another service means changing code; {2}"),
        Rule.Portability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new LocalizedText(
            "A program whose AI endpoint stands in its source cannot be moved to another provider or region by configuration. "
            + "Read the endpoint from the configuration or from an environment variable."),
        Rule.HelpLink(Id));

    private static readonly Judgement<EndpointSite> Tie = Of(DiagnosticSeverity.Warning);
    private static readonly Judgement<EndpointSite> TieToThisMachine = Of(DiagnosticSeverity.Info);

    /// <summary>A server on the machine itself is reached wherever the program runs: a note.</summary>
    public static Judgement<EndpointSite>? Judge(EndpointBinding endpoint) =>
        endpoint.Use.Kind != UseKind.Address ? null : endpoint.Address.Says.IsOnThisMachine ? TieToThisMachine : Tie;

    private static Judgement<EndpointSite> Of(DiagnosticSeverity severity) => new(
        Descriptor, severity, Rule.PropertiesOf, static site => new object[] { site.Provider.Name, site.Host, Rule.Remedy(site.Key, site.NoFixReason) });
}
