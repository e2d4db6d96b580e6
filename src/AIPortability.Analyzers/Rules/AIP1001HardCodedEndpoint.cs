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

    private static readonly Judgement<EndpointSite> Tie = new(
        Descriptor, DiagnosticSeverity.Warning, Rule.PropertiesOf, static site => new object[] { site.Provider.Name, site.Host, Rule.Remedy(site.Key, site.NoFixReason) });

    public static Judgement<EndpointSite>? Judge(AddressUse use) => use.Kind == UseKind.Address ? Tie : null;
}
