using AIPortability.Analyzers.Bindings;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>A client is made without an endpoint, and so goes to its provider without saying so.</summary>
internal static class AIP1002ImplicitEndpoint
{
    public const string Id = "AIP1002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "AI client uses its provider's built-in endpoint",
        "{0} is given no endpoint and {1} the {2} host '{3}'{4}; {5}",
        Rule.Portability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An SDK client that is made without an endpoint goes to its provider, although no address stands in the source.");

    public static Diagnostic? Judge(ClientSite site) => site.Binding switch
    {
        { Endpoint: EndpointState.Implicit, Entry.DecidedElsewhere: { } elsewhere } =>
            Report(site, DiagnosticSeverity.Info, "may call", $" unless {elsewhere} says otherwise"),
        { Endpoint: EndpointState.Implicit } => Report(site, DiagnosticSeverity.Warning, "calls", ""),
        { Endpoint: EndpointState.Unknown } => Report(site, DiagnosticSeverity.Info, "may call", ""),
        _ => null,
    };

    private static Diagnostic Report(ClientSite site, DiagnosticSeverity severity, string calls, string unless)
    {
        ClientBinding binding = site.Binding;
        string wayOut = site.Obstacle == FixObstacle.None
            ? binding.Entry.WayOut
            : $"{binding.Entry.WayOut} (not fixed automatically: {ObstacleText.Of(site.Obstacle)})";
        return Diagnostic.Create(
            Descriptor,
            binding.Call.Location,
            severity,
            additionalLocations: null,
            Rule.PropertiesOf(binding, site.EndpointPlan),
            binding.Call.Name, calls, binding.Sdk.Provider.Name, binding.Sdk.Host, unless, wayOut);
    }
}
