using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Together;

/// <summary>An endpoint of a file, as that what models and keys are sent to.</summary>
/// <param name="Node">The address, or the client that is given none.</param>
/// <param name="Id">The text that moves.</param>
/// <param name="Draft">How it moves; null where it does not.</param>
/// <param name="Beside">The edits beside the read of the endpoint.</param>
internal sealed record Destination(SyntaxNode Node, TextSpan Id, SettingDraft? Draft, ValueList<Edit> Beside)
{
    /// <summary>True for an endpoint that is repaired before it moves.</summary>
    public bool IsRepairedFirst { get; init; }

    /// <summary>True where the program keeps this endpoint, whatever is configured: what is sent to it stays as well.</summary>
    public bool Stays => IsRepairedFirst || Draft?.Read is null;
}
