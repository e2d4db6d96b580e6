using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue.Regions;
using AIPortability.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>The endpoint of a provider whose list leaves out a region that the project is deployed to. It stands instead of the finding that the endpoint is tied.</summary>
internal static class AIP3001NotServed
{
    public const string Id = "AIP3001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("AI provider does not serve a deployment region"),
        new LocalizedText("{0}; {1} will be refused there{2}; {3}"),
        Rule.Availability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new LocalizedText(
            "The provider publishes a list of the countries that it serves, and a region of AIDeploymentRegions is not on it. Requests from there are refused, "
            + "and the terms cover the users of a program as well as the program: configure a service that serves the region."),
        Rule.HelpLink(Id));

    public static Diagnostic? Judge(EndpointSite site)
    {
        if (site.Availability is not { State: RegionState.Unsupported } availability)
            return null;
        bool isDefault = site.Use.Kind == UseKind.Default;
        return Diagnostic.Create(
            Descriptor,
            site.Location,
            site.Use.Form == DefaultForm.Table ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            RegionText.AddTo(Rule.PropertiesOf(site), availability),
            RegionText.NotListed(site.Provider, availability),
            new LocalizedText("calls to the endpoint {0}", site.Host),
            isDefault ? AIP1003EndpointDefault.WhenNothingElse : "",
            isDefault ? AIP1003EndpointDefault.Remedy(site) : Rule.Remedy(site.Key, site.NoFixReason));
    }

    public static Diagnostic? Judge(ClientSite site, Diagnostic tie) => site.Availability is not { State: RegionState.Unsupported } availability
        ? null
        : Diagnostic.Create(
            Descriptor,
            tie.Location,
            site.Binding.Endpoint == EndpointState.Default ? DiagnosticSeverity.Warning : tie.Severity,
            additionalLocations: null,
            RegionText.AddTo(tie.Properties, availability),
            RegionText.NotListed(site.Binding.Sdk.Provider, availability),
            new LocalizedText("calls of this {0} to {1}", site.Binding.Call.Name, site.Binding.Sdk.Host),
            AIP1002ImplicitEndpoint.Unless(site),
            AIP1002ImplicitEndpoint.Remedy(site));
}
