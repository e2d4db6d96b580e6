using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers.Context;

/// <summary>
/// The MSBuild property <c>AIPortabilityMode</c>. The build acts on it, by giving the compiler a packed .globalconfig; here it is only checked.
/// </summary>
internal static class PortabilityMode
{
    private const string Property = "AIPortabilityMode";

    /// <summary>The modes there are: each has a file in the package.</summary>
    public static readonly string[] All = { "Default", "Relocate", "None" };

    /// <summary>Null where the property is absent or names a mode.</summary>
    public static PropertyProblem? ProblemOf(AnalyzerConfigOptions global)
    {
        if (!global.TryGetValue("build_property." + Property, out string? value) || value.Trim() is not { Length: > 0 } mode)
            return null;
        return Array.Exists(All, known => known.Equals(mode, StringComparison.OrdinalIgnoreCase))
            ? null
            : new PropertyProblem(Property, mode, new LocalizedText("write {0}", string.Join(", ", All)));
    }
}
