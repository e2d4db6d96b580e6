using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.Layout;

/// <summary>Finds the wrapping that makes a long line shorter.</summary>
internal static class Wrappings
{
    /// <summary>The outermost construct that the line can be divided at, or null. What stands in a text with holes stays in its line, and so does half-typed code.</summary>
    public static Wrapping? Find(SyntaxNode root, SourceText text, TextLine line, LayoutStyle style)
    {
        Wrapping? lastResort = null;
        foreach (SyntaxNode node in root.DescendantNodes(line.Span, node => node is not InterpolatedStringExpressionSyntax))
        {
            if (Of(node, text, style) is not { } wrapping || !wrapping.Divides(text, line.LineNumber) || node.ContainsDirectives || node.ContainsDiagnostics)
                continue;
            if (!wrapping.IsLastResort)
                return wrapping;
            lastResort ??= wrapping;
        }

        return lastResort;
    }

    private static Wrapping? Of(SyntaxNode node, SourceText text, LayoutStyle style) => node switch
    {
        BaseMethodDeclarationSyntax member => Body(member, member.ExpressionBody, member.Body, text, style),
        LocalFunctionStatementSyntax local => Body(local, local.ExpressionBody, local.Body, text, style),
        AccessorDeclarationSyntax accessor => Body(accessor, accessor.ExpressionBody, accessor.Body, text, style),
        IndexerDeclarationSyntax { ExpressionBody: { } body } => OperatorWrapping.Arrow(node, body.ArrowToken, body.Expression),
        PropertyDeclarationSyntax { ExpressionBody: { } body } => OperatorWrapping.Arrow(node, body.ArrowToken, body.Expression),
        PropertyDeclarationSyntax { Initializer: { } value } => OperatorWrapping.Equals(node, value.EqualsToken, value.Value),
        AccessorListSyntax accessors when accessors.Accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null) =>
            ListWrapping.InBraces(accessors.OpenBraceToken, accessors.Accessors, accessors.CloseBraceToken, text, style),
        VariableDeclaratorSyntax { Initializer: { } value, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: { } declaration } } =>
            OperatorWrapping.Equals(declaration, value.EqualsToken, value.Value),
        AssignmentExpressionSyntax assignment => OperatorWrapping.Equals(assignment, assignment.OperatorToken, assignment.Right),
        LambdaExpressionSyntax { Block: { } block } => ListWrapping.InBraces(block.OpenBraceToken, block.Statements, block.CloseBraceToken, text, style),
        LambdaExpressionSyntax { ExpressionBody: { } body } lambda => OperatorWrapping.Arrow(lambda, lambda.ArrowToken, body) with { IsLastResort = true },
        SwitchExpressionArmSyntax arm => OperatorWrapping.Arrow(arm, arm.EqualsGreaterThanToken, arm.Expression),
        SwitchExpressionSyntax { Arms.Count: > 0 } choice => ListWrapping.InBraces(choice.OpenBraceToken, choice.Arms, choice.CloseBraceToken, text, style),
        InitializerExpressionSyntax { Expressions: { Count: > 0 } elements } list => ListWrapping.InBraces(list.OpenBraceToken, elements, list.CloseBraceToken, text, style),
        AnonymousObjectCreationExpressionSyntax { Initializers: { Count: > 0 } elements } made => ListWrapping.InBraces(made.OpenBraceToken, elements, made.CloseBraceToken, text, style),
        ArgumentListSyntax { Arguments: { Count: > 0 } arguments } list =>
            ListWrapping.InParentheses(list, list.OpenParenToken, arguments, list.CloseParenToken, style) with { IsLastResort = arguments.Count == 1 && Hugs(arguments[0].Expression) },
        ParameterListSyntax { Parameters: { Count: > 0 } parameters } list => ListWrapping.InParentheses(list, list.OpenParenToken, parameters, list.CloseParenToken, style) with { IsLastResort = IsBeforeBody(list) },
        ConditionalExpressionSyntax choice => OperatorWrapping.Conditional(choice),
        BinaryExpressionSyntax sum => OperatorWrapping.Binary(sum),
        InvocationExpressionSyntax call => ChainWrapping.Of(call),
        _ => null,
    };

    private static Wrapping? Body(SyntaxNode member, ArrowExpressionClauseSyntax? arrow, BlockSyntax? block, SourceText text, LayoutStyle style) =>
        arrow is not null ? OperatorWrapping.Arrow(member, arrow.ArrowToken, arrow.Expression)
        : block is not null ? ListWrapping.InBraces(block.OpenBraceToken, block.Statements, block.CloseBraceToken, text, style)
        : null;

    /// <summary>True where the body begins in the line: it goes below before the parameters do.</summary>
    private static bool IsBeforeBody(ParameterListSyntax list) =>
        list.CloseParenToken.GetNextToken() is var next && next.Kind() is SyntaxKind.EqualsGreaterThanToken or SyntaxKind.OpenBraceToken
        && !list.CloseParenToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);

    /// <summary>True for an argument that begins in the line of its call and goes over several lines itself.</summary>
    private static bool Hugs(ExpressionSyntax argument) =>
        argument is AnonymousFunctionExpressionSyntax or AnonymousObjectCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or BaseObjectCreationExpressionSyntax { Initializer: not null }
        || OperatorWrapping.IsRequired(argument);
}
