using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Flow;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Values;

/// <summary>A model that is assigned to a property of a library's request: <c>new ChatRequest { Model = "…" }</c>.</summary>
/// <param name="Sdk">The library.</param>
/// <param name="Type">The request's type.</param>
/// <param name="Value">The model.</param>
/// <param name="Node">The assignment.</param>
internal sealed record ModelAssignment(SdkRoute Sdk, string Type, ClientValue Value, SyntaxNode Node)
{
    /// <summary>The assignments of a file, found by the property's name and then bound.</summary>
    public static IEnumerable<ModelAssignment> In(SyntaxNode root, SemanticModel semantics, ReferencedSdks sdks)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax assignment && NameOf(assignment.Left) is { } name && sdks.IsModelName(name)
                && semantics.GetOperation(assignment) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } operation
                && sdks.FindModel(target.Property) is { } sdk && TextOrigin.Of(operation.Value) is { } value)
            {
                yield return new ModelAssignment(sdk, target.Property.ContainingType.Name, value, node);
            }
        }
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
