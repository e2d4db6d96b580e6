using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>An option of this package cannot be read.</summary>
internal static class AIP9001InvalidSetting
{
    public const string Id = "AIP9001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        new LocalizedText("Setting of AIPortability is not valid"),
        new LocalizedText("The setting '{0}' with the value '{1}' is not used; {2}"),
        Rule.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        new LocalizedText("A setting in .editorconfig or .globalconfig, or a property of the project, has a value, or a name, that this package does not know."),
        Rule.HelpLink(Id),
        WellKnownDiagnosticTags.CompilationEnd);

    public static Diagnostic Report(InvalidOption option, Location location) =>
        Diagnostic.Create(Descriptor, location, option.Key, option.Value, option.Advice);
}
