using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary>
/// A base that stands apart from the paths below it, and what becomes of the paths when the base takes their version: <c>"https://host/"</c> and
/// <c>"v1/chat"</c> are called as <c>https://host/v1/chat</c>, and are cut into <c>https://host/v1/</c> and <c>chat</c>.
/// </summary>
/// <param name="Called">The address that is called; the bare base where the paths are out of reach.</param>
/// <param name="Form">How the base is written then.</param>
/// <param name="Changes">What changes beside the base.</param>
/// <param name="Paths">The paths as they stand in the code.</param>
internal sealed record JoinedAddress(AddressText Called, BaseForm Form, IReadOnlyList<TextChange> Changes, IReadOnlyList<ExpressionSyntax> Paths)
{
    /// <summary>What the base takes the place of; null for the whole of its text.</summary>
    public TextSpan? Target { get; init; }

    /// <summary>What opens the string that the base is cut from; empty where it is no part of one.</summary>
    public string Opening { get; init; } = "";

    public bool Has(ExpressionSyntax path)
    {
        foreach (ExpressionSyntax other in Paths)
        {
            if (other == path)
                return true;
        }

        return false;
    }
}
