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
        "{0} is given no endpoint and {1} the {2} host '{3}'; {4}",
        Rule.Portability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An SDK client that is made without an endpoint goes to its provider, although no address stands in the source.");

    public static Diagnostic? Judge(ClientBinding binding) => binding.Endpoint switch
    {
        EndpointState.Implicit => Report(binding, DiagnosticSeverity.Warning, "calls"),
        EndpointState.Unknown => Report(binding, DiagnosticSeverity.Info, "may call"),
        _ => null,
    };

    private static Diagnostic Report(ClientBinding binding, DiagnosticSeverity severity, string calls) => Diagnostic.Create(
        Descriptor,
        binding.Location,
        severity,
        additionalLocations: null,
        Rule.PropertiesOf(binding),
        binding.Name, calls, binding.Sdk.Provider.Name, binding.Sdk.Host, binding.Entry.WayOut);
}
