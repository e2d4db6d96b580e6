using System;
using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Shapes;
using AIPortability.Analyzers.Plans;
using AIPortability.Analyzers.Plans.Shapes;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>An endpoint, or a path below one, from which a client makes an address that nothing answers at.</summary>
internal static class AIP1004MisfitEndpoint
{
    public const string Id = "AIP1004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("Endpoint does not fit the client that takes it"),
        new LocalizedText("'{0}' will call '{1}', which answers 404; {2}"),
        Rule.Portability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new LocalizedText(
            "Each client appends its own path to the endpoint that it is given. An endpoint without the version segment that is not added, with an operation that is "
            + "added again, or without the slash that a relative path needs, becomes an address that the service does not know."),
        Rule.HelpLink(Id));

    private static readonly Judgement<EndpointSite> Warning = OfEndpoint(DiagnosticSeverity.Warning);
    private static readonly Judgement<EndpointSite> Note = OfEndpoint(DiagnosticSeverity.Info);

    public static Judgement<EndpointSite>? Judge(EndpointBinding endpoint) =>
        endpoint.Misfit is null ? null : !endpoint.Address.Says.IsOnThisMachine ? Warning : endpoint.Use.Kind == UseKind.Address ? Note : null;

    /// <summary>A relative path, which is no endpoint and which no other rule speaks of.</summary>
    public static Diagnostic Report(MisfitSite path) => Diagnostic.Create(
        Descriptor, path.Location, SeverityOf(path.Misfit.Address), additionalLocations: null, PropertiesOf(path), Arguments(path.Misfit, path.NoFixReason));

    /// <summary>A value of a settings file, which is repaired there.</summary>
    public static Diagnostic Report(MisfitSetting setting) => Diagnostic.Create(
        Descriptor, setting.Address.Location, SeverityOf(setting.Address.Says), additionalLocations: null,
        PropertiesOf(setting.Address.Says, setting.Fault, move: null).SetItem("setting", setting.Address.Path),
        setting.Taker, setting.Fault.Called,
        setting.Fault.Right is { } right
            ? new LocalizedText("give the setting {0} the value '{1}'", setting.Address.Path, right)
            : new LocalizedText("give the setting {0} {1}", setting.Address.Path, new LocalizedText(setting.Base.Wants)));

    private static Judgement<EndpointSite> OfEndpoint(DiagnosticSeverity severity) => new(
        Descriptor, severity,
        static site => PropertiesOf(site.Misfit!),
        static site => Arguments(site.Misfit!.Misfit, site.Misfit.NoFixReason));

    /// <summary>What a server on the machine itself answers is the developer's own matter.</summary>
    private static DiagnosticSeverity SeverityOf(AddressText address) => address.IsOnThisMachine ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;

    private static object[] Arguments(Misfit misfit, NoFixReason reason) => new object[] { misfit.Taker, misfit.Fault.Called, WayOut(misfit, reason) };

    private static LocalizedText WayOut(Misfit misfit, NoFixReason reason) => misfit switch
    {
        { Fault.Right: { } right } => Rule.WithReason(new LocalizedText("give it '{0}'", right), reason),
        { Base: { } wanted } => new LocalizedText("give it {0}", new LocalizedText(wanted.Wants)),
        _ => new LocalizedText("give it another path"),
    };

    private static ImmutableDictionary<string, string?> PropertiesOf(MisfitSite site) => PropertiesOf(site.Misfit.Address, site.Misfit.Fault, site.Move?.ToProperties());

    /// <summary>Provider, host and what is called, and the repair where there is one.</summary>
    private static ImmutableDictionary<string, string?> PropertiesOf(AddressText address, BaseFault fault, ImmutableDictionary<string, string?>? move) =>
        (move ?? ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal))
            .SetItem("provider", address.Provider.Id)
            .SetItem("host", address.Host)
            .SetItem("called", fault.Called);
}
