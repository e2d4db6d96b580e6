using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AIPortability.CodeFixes;

/// <summary>AIP1003: requires a setting instead of falling back to a provider.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndpointDefaultCodeFix))]
public sealed class EndpointDefaultCodeFix : MoveToConfigurationFix
{
    /// <summary>Made by the host.</summary>
    public EndpointDefaultCodeFix()
        : base("AIP1003")
    {
    }
}
