using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>What is written around a value that may be null where null is not allowed.</summary>
internal static class RequiredValue
{
    /// <summary>True for a literal <c>null</c> or <c>default</c>: nothing can be made of it.</summary>
    public static bool IsNull(ExpressionSyntax value) => value.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression;

    /// <summary>
    /// A value that may be null was accepted before, and failed when the client was made; a credential is not made of it without a warning.
    /// </summary>
    public static (string Open, Template Close) Around(ExpressionSyntax value, SemanticModel? semantics)
    {
        if (semantics?.GetTypeInfo(value).Nullability.FlowState != NullableFlowState.MaybeNull)
            return ("", "");
        string name = "The key";
        foreach (SyntaxNode node in value.DescendantNodesAndSelf())
        {
            // What looks like a placeholder is no name that would tell anybody something.
            if (node is LiteralExpressionSyntax { Token.Value: string { Length: > 0 } setting } && !setting.Contains("$("))
                name = setting;
        }

        Template exception = " ?? throw new " + Template.Of(TemplatePartKind.SystemType, "InvalidOperationException") + $"({CSharpText.Quote(name + " is not configured.")})";
        return value is ConditionalExpressionSyntax or AssignmentExpressionSyntax or SwitchExpressionSyntax ? ("(", ")" + exception) : ("", exception);
    }
}
