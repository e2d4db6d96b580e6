using AIPortability.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>A key stands in the source. It is never repeated: a message and a SARIF file are read by more people than the code is.</summary>
internal static class AIP2002HardCodedKey
{
    public const string Id = "AIP2002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("Hard-coded API key"),
        new LocalizedText(
            "{0} is hard-coded, so whoever sees the source or the program can use it; "
            + "read it from the setting {1}{2}, and revoke the key since it is in the history of the source"),
        Rule.Security,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new LocalizedText(
            "A key that stands in the source is known to everybody who can read the source, its history or the compiled program, and ties the program to one account. "
            + "Read the key from the configuration or from an environment variable."),
        Rule.HelpLink(Id));

    public static Diagnostic Report(ApiKeySite site) =>
        Diagnostic.Create(Descriptor, site.Location, Rule.PropertiesOf(site), Subject(site), site.Setting, Rule.Reason(site.NoFixReason));

    private static LocalizedText Subject(ApiKeySite site) => site switch
    {
        { Holder: null, Masked: null } => new LocalizedText("The API key"),
        { Holder: null, Masked: { } masked } => new LocalizedText("The API key '{0}'", masked),
        { Holder: { } holder, Masked: null } => new LocalizedText("The {0} API key", holder),
        { Holder: { } holder, Masked: { } masked } => new LocalizedText("The {0} API key '{1}'", holder, masked),
    };
}
