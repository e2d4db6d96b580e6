using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>Configuration decides, and a provider's address is the value for the case that nothing is configured.</summary>
internal static class AIP1003EndpointDefault
{
    public const string Id = "AIP1003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("Endpoint setting falls back to a provider"),
        new LocalizedText("Calls go to the {0} endpoint '{1}' when nothing else is configured; {2}"),
        Rule.Portability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        new LocalizedText(
            "The endpoint can be configured, but a deployment without the setting silently calls the provider that stands in the source. "
            + "Require the setting where that is not wanted."),
        Rule.HelpLink(Id));

    /// <summary>The clause for what happens by default.</summary>
    public static readonly LocalizedText WhenNothingElse = new(" when nothing else is configured");

    private static readonly LocalizedText RequireSetting = new("require the setting instead of this default");
    private static readonly LocalizedText RequireArgument = new("require the argument instead of this default");

    private static readonly Judgement<EndpointSite> Default = new(
        Descriptor, DiagnosticSeverity.Info, Rule.PropertiesOf, static site => new object[] { site.Provider.Name, site.Host, Remedy(site) });

    /// <summary>A server on the machine itself is what a default should be.</summary>
    public static Judgement<EndpointSite>? Judge(EndpointBinding endpoint) =>
        endpoint.Use.Kind == UseKind.Default && !endpoint.Address.Says.IsOnThisMachine ? Default : null;

    /// <summary>The way out of a default that a setting or an argument would make unnecessary.</summary>
    public static LocalizedText Require(bool isArgument) => isArgument ? RequireArgument : RequireSetting;

    public static LocalizedText Remedy(EndpointSite site) => site.Use.Form switch
    {
        DefaultForm.Table => new LocalizedText("the table of providers is itself configuration and can be read from a file"),
        DefaultForm.Declaration => new LocalizedText("the value can be given from outside and does not need this default"),
        _ when site.NoFixReason == NoFixReason.UnnamedSetting => Rule.Remedy(site.Key, site.NoFixReason), // there is none to require
        _ => Rule.WithReason(Require(site.IsDecidedByArgument), site.NoFixReason),
    };
}
