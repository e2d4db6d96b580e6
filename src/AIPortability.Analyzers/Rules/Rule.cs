using System;
using System.Collections.Immutable;
using AIPortability.Analyzers.Plans;

namespace AIPortability.Analyzers.Rules;

/// <summary>What the rules have in common: categories, and the properties that every finding of an endpoint carries.</summary>
internal static class Rule
{
    public const string Portability = "Portability";
    public const string Configuration = "Configuration";
    public const string Security = "Security";
    public const string Availability = "Availability";

    private const string Provider = "provider";
    private const string Host = "host";
    private const string BaseUrl = "baseUrl";

    /// <summary>The rule's page below the repository; null where the package was built without an address of one, for a link must not be dead.</summary>
    public static string? HelpLink(string id) =>
        PackageBuild.RepositoryUrl is { Length: > 0 } repository ? $"{repository.TrimEnd('/')}/blob/main/docs/rules/{id}.md" : null;

    /// <summary>Provider, host and base URL, and the move where there is one. They appear in SARIF.</summary>
    public static ImmutableDictionary<string, string?> PropertiesOf(EndpointSite site) =>
        (site.Move?.ToProperties() ?? ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal))
            .SetItem(Provider, site.Provider.Id)
            .SetItem(Host, site.Host)
            .SetItem(BaseUrl, site.BaseUrl);

    /// <summary>Provider and host of a model, and the move where there is one.</summary>
    public static ImmutableDictionary<string, string?> PropertiesOf(ValueSite site) =>
        (site.Move?.ToProperties() ?? ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal))
            .SetItem(Provider, site.Provider.Id)
            .SetItem(Host, site.Host);

    /// <summary>Whose key it is, where that is known, and the move where there is one. Nothing of the key is among them.</summary>
    public static ImmutableDictionary<string, string?> PropertiesOf(ApiKeySite site)
    {
        ImmutableDictionary<string, string?> properties = site.Move?.ToProperties() ?? ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal);
        return site.ProviderId is null ? properties : properties.SetItem(Provider, site.ProviderId);
    }

    /// <summary>The end of a message: the setting, and why no fix is offered where there is none.</summary>
    public static LocalizedText Remedy(string key, NoFixReason obstacle) => obstacle == NoFixReason.None
        ? new LocalizedText("read it from the setting {0}", key)
        : new LocalizedText("read it from the setting {0} (not fixed automatically: {1})", key, NoFixReasonText.Of(obstacle));

    /// <summary>Why no fix is offered, behind a text that goes on; empty where there is one.</summary>
    public static object Reason(NoFixReason obstacle) =>
        obstacle == NoFixReason.None ? "" : new LocalizedText(" (not fixed automatically: {0})", NoFixReasonText.Of(obstacle));

    /// <summary>Another way out, and why no fix is offered where there is none.</summary>
    public static LocalizedText WithReason(LocalizedText way, NoFixReason obstacle) =>
        obstacle == NoFixReason.None ? way : new LocalizedText("{0} (not fixed automatically: {1})", way, NoFixReasonText.Of(obstacle));

    /// <summary>Provider, host and base URL of a client, and the move where there is one.</summary>
    public static ImmutableDictionary<string, string?> PropertiesOf(ClientSite site) =>
        (site.EndpointMove?.ToProperties() ?? ImmutableDictionary.Create<string, string?>(StringComparer.Ordinal))
            .SetItem(Provider, site.Binding.Sdk.Provider.Id)
            .SetItem(Host, site.Binding.Sdk.Host)
            .SetItem(BaseUrl, site.Binding.Sdk.BaseUrl);
}
