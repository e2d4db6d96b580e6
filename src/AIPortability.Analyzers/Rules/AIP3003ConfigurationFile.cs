using System;
using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue.Regions;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>A settings file holds the address of a provider that does not serve a region that the project is deployed to.</summary>
internal static class AIP3003ConfigurationFile
{
    public const string Id = "AIP3003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("Configuration file points at a provider that does not serve a deployment region"),
        new LocalizedText("{0}; calls to {1} will be refused there; give the setting {2} the address of a service that serves them"),
        Rule.Availability,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new LocalizedText("A value in appsettings.json, or in one of its variants, is the address of a provider whose list leaves out a region of AIDeploymentRegions."),
        Rule.HelpLink(Id));

    public static Diagnostic? Judge(ConfiguredAddress address)
    {
        if (address.Availability is not { State: RegionState.Unsupported } availability)
            return null;
        ImmutableDictionary<string, string?> properties = ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal)
            .SetItem("provider", address.Provider.Id)
            .SetItem("host", address.Host)
            .SetItem("setting", address.Path);
        return Diagnostic.Create(
            Descriptor, address.Location, RegionText.AddTo(properties, availability),
            RegionText.NotListed(address.Provider, availability), address.Host, address.Path);
    }
}
