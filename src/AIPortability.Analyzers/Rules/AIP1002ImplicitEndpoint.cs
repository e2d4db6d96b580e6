using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>A client is made without an endpoint, and so goes to its provider without saying so.</summary>
internal static class AIP1002ImplicitEndpoint
{
    public const string Id = "AIP1002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("AI client uses its provider's built-in endpoint"),
        new LocalizedText("{0} is given no endpoint and {1} the {2} host '{3}'{4}; {5}"),
        Rule.Portability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new LocalizedText("An SDK client that is made without an endpoint goes to its provider, although no address stands in the source."),
        Rule.HelpLink(Id));

    private static readonly LocalizedText Calls = new("calls");
    private static readonly LocalizedText MayCall = new("may call");

    public static Diagnostic? Judge(ClientSite site) => site.Binding switch
    {
        { Endpoint: EndpointState.Implicit, Entry.DecidedElsewhere: not null } => Report(site, DiagnosticSeverity.Info, MayCall),
        { Endpoint: EndpointState.Implicit } => Report(site, DiagnosticSeverity.Warning, Calls),
        { Endpoint: EndpointState.Default } => Report(site, DiagnosticSeverity.Info, Calls),
        { Endpoint: EndpointState.Unknown } => Report(site, DiagnosticSeverity.Info, MayCall),
        _ => null,
    };

    /// <summary>When the client goes elsewhere, as a clause: the library has another source, or the program has. Empty where neither is so.</summary>
    public static object Unless(ClientSite site) => site.Binding switch
    {
        { Endpoint: EndpointState.Implicit, Entry.DecidedElsewhere: { } elsewhere } => new LocalizedText(" unless {0} says otherwise", new LocalizedText(elsewhere)),
        { Endpoint: EndpointState.Default } => AIP1003EndpointDefault.WhenNothingElse,
        _ => "",
    };

    public static LocalizedText Remedy(ClientSite site) => site.Binding.Endpoint == EndpointState.Default
        ? AIP1003EndpointDefault.Require
        : Rule.WithReason(new LocalizedText(site.Binding.Entry.Remedy), site.NoFixReason);

    private static Diagnostic Report(ClientSite site, DiagnosticSeverity severity, LocalizedText calls)
    {
        ClientBinding binding = site.Binding;
        return Diagnostic.Create(
            Descriptor,
            binding.Call.Location,
            severity,
            additionalLocations: null,
            Rule.PropertiesOf(binding, site.EndpointMove),
            binding.Call.Name, calls, binding.Sdk.Provider.Name, binding.Sdk.Host, Unless(site), Remedy(site));
    }
}
