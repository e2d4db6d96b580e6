using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AIPortability.CodeFixes;

/// <summary>AIP3001 and AIP3004: the same edit as where the endpoint is merely tied; AIP3001 keeps no fallback to a service that is not available.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotServedCodeFix))]
public sealed class NotServedCodeFix : MoveToConfigurationFix
{
    /// <summary>Made by the host.</summary>
    public NotServedCodeFix()
        : base("AIP3001", "AIP3004")
    {
    }
}
