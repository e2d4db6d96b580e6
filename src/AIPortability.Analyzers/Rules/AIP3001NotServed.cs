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

    private static readonly Judgement<EndpointSite> Endpoint = OfEndpoint(DiagnosticSeverity.Warning);
    private static readonly Judgement<EndpointSite> EndpointOfTable = OfEndpoint(DiagnosticSeverity.Info);
    private static readonly Judgement<ClientSite> Client = OfClient(DiagnosticSeverity.Warning);
    private static readonly Judgement<ClientSite> ClientThatMayCall = OfClient(DiagnosticSeverity.Info);

    public static Judgement<EndpointSite>? Judge(AddressUse use, RegionState? state) =>
        state != RegionState.Unsupported ? null : use.Form == DefaultForm.Table ? EndpointOfTable : Endpoint;

    public static Judgement<ClientSite>? Judge(ClientBinding client, RegionState? state) =>
        state != RegionState.Unsupported ? null : AIP1002ImplicitEndpoint.IsCertain(client) ? Client : ClientThatMayCall;

    private static Judgement<EndpointSite> OfEndpoint(DiagnosticSeverity severity) => new(
        Descriptor, severity,
        static site => RegionText.AddTo(Rule.PropertiesOf(site), site.Availability!),
        static site =>
        {
            bool isDefault = site.Use.Kind == UseKind.Default;
            return new[]
            {
                RegionText.NotListed(site.Provider, site.Availability!),
                new LocalizedText("calls to the endpoint {0}", site.Host),
                isDefault ? AIP1003EndpointDefault.WhenNothingElse : "",
                isDefault ? AIP1003EndpointDefault.Remedy(site) : (object)Rule.Remedy(site.Key, site.NoFixReason),
            };
        });

    private static Judgement<ClientSite> OfClient(DiagnosticSeverity severity) => new(
        Descriptor, severity,
        static site => RegionText.AddTo(Rule.PropertiesOf(site), site.Availability!),
        static site => new[]
        {
            RegionText.NotListed(site.Binding.Sdk.Provider, site.Availability!),
            new LocalizedText("calls of this {0} to {1}", site.Binding.Call.Name, site.Binding.Sdk.Host),
            AIP1002ImplicitEndpoint.Unless(site),
            AIP1002ImplicitEndpoint.Remedy(site),
        });
}
