using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Bindings.Flow;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Values;

/// <summary>A model that is assigned to a property of a library's request: <c>new ChatRequest { Model = "…" }</c>.</summary>
/// <param name="Sdk">The library.</param>
/// <param name="TakenBy">The request's type and its property, which say what the model is for.</param>
/// <param name="Value">The model.</param>
/// <param name="Node">The assignment.</param>
/// <param name="Given">The address in the same object.</param>
internal sealed record ModelAssignment(SdkRoute Sdk, string TakenBy, ClientValue Value, SyntaxNode Node, GivenAddress Given)
{
    /// <summary>The host that the request goes to, as far as its file shows it.</summary>
    public string Host => Given.Text?.Host ?? Sdk.Host;

    /// <summary>What takes a model, by name.</summary>
    public static string NameOf(string type, string property) => type + "." + property;

    /// <summary>The assignments of a file, found by the property's name and then bound.</summary>
    public static IEnumerable<ModelAssignment> In(SemanticModel semantics, ReferencedSdks sdks, GivenAddresses given, CancellationToken cancellation)
    {
        SyntaxTree tree = semantics.SyntaxTree;
        foreach (AssignmentExpressionSyntax assignment in Candidates(tree, sdks.Vocabulary, cancellation))
        {
            if (semantics.GetOperation(assignment, cancellation) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } operation
                && sdks.Symbols.FindModel(target.Property) is { } sdk && TextOrigin.OfModel(operation.Value) is { } value)
            {
                yield return new ModelAssignment(sdk, NameOf(target.Property.ContainingType.Name, target.Property.Name), value, assignment, given.OfObject(assignment));
            }
        }
    }

    /// <summary>The assignments to something that has the name of such a property.</summary>
    public static IEnumerable<AssignmentExpressionSyntax> Candidates(SyntaxTree tree, SdkVocabulary vocabulary, CancellationToken cancellation)
    {
        SyntaxNode root = tree.GetRoot(cancellation);
        foreach (int place in FileWords.Get(tree, cancellation).Places.Models)
        {
            SyntaxNode? name = root.FindToken(place).Parent;
            SyntaxNode? target = name?.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (name is IdentifierNameSyntax identifier && vocabulary.IsModelProperty(identifier.Identifier.ValueText)
                && target!.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target)
            {
                yield return assignment;
            }
        }
    }
}
