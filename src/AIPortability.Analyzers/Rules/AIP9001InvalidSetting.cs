using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>A setting of this package cannot be read. It is reported without a location: the compiler does not say which file gave it.</summary>
internal static class AIP9001InvalidSetting
{
    public const string Id = "AIP9001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Setting of AIPortability is not valid",
        "The setting '{0}' with the value '{1}' is not used; {2}",
        Rule.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A setting in .editorconfig or .globalconfig has a value, or a name, that this package does not know.",
        helpLinkUri: null,
        WellKnownDiagnosticTags.CompilationEnd);

    public static Diagnostic InvalidValue(string key, string value, string allowed) =>
        Diagnostic.Create(Descriptor, Location.None, key, value, "write " + allowed);

    public static Diagnostic UnknownName(string key, string value, string known) =>
        Diagnostic.Create(Descriptor, Location.None, key, value, "the settings are " + known);
}
