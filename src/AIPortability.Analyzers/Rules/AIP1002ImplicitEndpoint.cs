using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue;
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

    private static readonly Judgement<ClientSite> Tie = Of(DiagnosticSeverity.Warning, Calls);
    private static readonly Judgement<ClientSite> Note = Of(DiagnosticSeverity.Info, Calls);
    private static readonly Judgement<ClientSite> TieIfNothingElse = Of(DiagnosticSeverity.Info, MayCall);

    public static Judgement<ClientSite>? Judge(ClientBinding client) => client switch
    {
        _ when ThisMachine.Has(client.Sdk.Host) => client is { Endpoint: EndpointState.Implicit, Entry.DecidedElsewhere: null } ? Note : null,
        { Endpoint: EndpointState.Implicit, Entry.DecidedElsewhere: null } => Tie,
        { Endpoint: EndpointState.Default } => Note,
        { Endpoint: EndpointState.Implicit or EndpointState.Unknown } => TieIfNothingElse,
        _ => null,
    };

    /// <summary>True for a client that goes to its provider, be it by default, and not only if nothing else that is out of sight decides.</summary>
    public static bool IsCertain(ClientBinding client) => Judge(client) is { } judged && judged != TieIfNothingElse;

    /// <summary>When the client goes elsewhere, as a clause: the library has another source, or the program has. Empty where neither is so.</summary>
    public static object Unless(ClientSite site) => site.Binding switch
    {
        { Endpoint: EndpointState.Implicit, Entry.DecidedElsewhere: { } elsewhere } => new LocalizedText(" unless {0} says otherwise", new LocalizedText(elsewhere)),
        { Endpoint: EndpointState.Default } => AIP1003EndpointDefault.WhenNothingElse,
        _ => "",
    };

    public static LocalizedText Remedy(ClientSite site) => site.Binding.Endpoint == EndpointState.Default
        ? AIP1003EndpointDefault.Require(site.Binding.IsDecidedByArgument)
        : Rule.WithReason(new LocalizedText(site.Binding.Entry.Remedy), site.NoFixReason);

    private static Judgement<ClientSite> Of(DiagnosticSeverity severity, LocalizedText calls) => new(
        Descriptor, severity, Rule.PropertiesOf,
        site => new object[] { site.Binding.Call.Name, calls, site.Binding.Sdk.Provider.Name, site.Binding.Sdk.Host, Unless(site), Remedy(site) });
}
