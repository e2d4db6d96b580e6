using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AIPortability.CodeFixes;

/// <summary>AIP1001: moves an address into configuration.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HardCodedEndpointCodeFix))]
public sealed class HardCodedEndpointCodeFix : MoveToConfigurationFix
{
    /// <summary>Made by the host.</summary>
    public HardCodedEndpointCodeFix()
        : base("AIP1001")
    {
    }
}
