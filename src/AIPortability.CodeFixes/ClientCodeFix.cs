using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AIPortability.CodeFixes;

/// <summary>AIP1002, AIP2001 and AIP2002: moves the endpoint, the model and the key of a client into configuration.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClientCodeFix))]
public sealed class ClientCodeFix : MoveToConfigurationFix
{
    /// <summary>Made by the host.</summary>
    public ClientCodeFix()
        : base("AIP1002", "AIP2001", "AIP2002")
    {
    }
}
