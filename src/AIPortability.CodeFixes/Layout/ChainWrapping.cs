using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.CodeFixes.Layout;

/// <summary>Calls on what a creation or a call gives: <c>new OpenAIClient(…).GetChatClient(…).AsIChatClient()</c>, a call a line.</summary>
internal static class ChainWrapping
{
    /// <summary>The wrapping of the calls that end with this one; null where there is only one that a value is awaited or trimmed with.</summary>
    public static Wrapping? Of(InvocationExpressionSyntax last)
    {
        if (LinkOn(last) is not null)
            return null;
        var gaps = new List<Gap>();
        bool takesArguments = false;
        ExpressionSyntax? node = last;
        while (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            node = BehindProperties(access.Expression);
            if (node is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
                break;
            takesArguments |= call.ArgumentList.Arguments.Count > 0;
            gaps.Insert(0, new Gap(access.OperatorToken.GetPreviousToken(), access.OperatorToken, IsInner: true, call.Span.End, IsAhead: true));
        }

        bool isOfNew = node is BaseObjectCreationExpressionSyntax && takesArguments;
        return isOfNew || gaps.Count(gap => gap.After.GetNextToken().ValueText != "ConfigureAwait") > 1 ? new Wrapping(last.GetFirstToken(), gaps) : null;
    }

    /// <summary>The dot that begins a line behind an expression: what is wrapped in the expression is indented deeper than that.</summary>
    public static SyntaxToken? LinkBehind(SyntaxNode expression)
    {
        for (MemberAccessExpressionSyntax? access = LinkOn(expression); access is not null; access = LinkOn(access.Parent!))
        {
            if (access.OperatorToken.GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
                return access.OperatorToken;
        }

        return null;
    }

    private static MemberAccessExpressionSyntax? LinkOn(SyntaxNode expression)
    {
        SyntaxNode? parent = expression.Parent;
        while (parent is MemberAccessExpressionSyntax { Parent: MemberAccessExpressionSyntax outer })
            parent = outer;
        return parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Span.Start == expression.Span.Start ? access : null;
    }

    /// <summary>The call that a value is a property of: <c>call.Value.Of(…)</c>; else the receiver.</summary>
    private static ExpressionSyntax BehindProperties(ExpressionSyntax receiver)
    {
        ExpressionSyntax inner = receiver;
        while (inner is MemberAccessExpressionSyntax access)
            inner = access.Expression;
        return inner is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax ? inner : receiver;
    }
}
