using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AIPortability.CodeFixes;

/// <summary>AIP1004: gives a client the endpoint, or the path, that it can use.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MisfitEndpointCodeFix))]
public sealed class MisfitEndpointCodeFix : MoveToConfigurationFix
{
    /// <summary>Made by the host.</summary>
    public MisfitEndpointCodeFix()
        : base("AIP1004")
    {
    }
}
