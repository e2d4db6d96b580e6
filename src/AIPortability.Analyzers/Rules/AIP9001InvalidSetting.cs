using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>A setting of this package cannot be read. One of an .editorconfig has no location: the compiler does not say which file gave it.</summary>
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

    public static Diagnostic Report(InvalidOption problem) => Diagnostic.Create(
        Descriptor, Location.None, problem.Key, problem.Value,
        problem.Setting is { } setting ? new LocalizedText("write {0}", new LocalizedText(setting.Allowed)) : new LocalizedText("the settings are {0}", string.Join(", ", Setting.Keys)));

    public static Diagnostic Report(PropertyProblem problem, Location location) =>
        Diagnostic.Create(Descriptor, location, problem.Property, problem.Value, problem.Advice);
}
