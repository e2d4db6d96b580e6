using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>A text that stands for the case that something which is read by a name has no value: <c>configuration["AI:Model"] ?? "m"</c>.</summary>
/// <param name="Path">The name as a path of the configuration, in whatever way it is written: <c>AI__Model</c> is <c>AI:Model</c>.</param>
/// <param name="Text">The text.</param>
internal readonly record struct DefaultText(string Path, string Text);

/// <summary>The defaults of a file.</summary>
internal static class FileDefaults
{
    private const string Operator = "??";
    private static readonly KeptWithTree<IReadOnlyList<DefaultText>> Kept = new(Read);

    public static IReadOnlyList<DefaultText> Get(SyntaxTree tree, CancellationToken cancellation) => Kept.Get(tree, cancellation);

    private static IReadOnlyList<DefaultText> Read(SyntaxTree tree, CancellationToken cancellation)
    {
        string text = tree.GetText(cancellation).ToString();
        List<DefaultText>? found = null;
        for (int at = text.IndexOf(Operator, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Operator, at + Operator.Length, StringComparison.Ordinal))
        {
            if (tree.GetRoot(cancellation).FindToken(at).Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: LiteralExpressionSyntax { Token.Value: string value } } read
                && KeyOf(read.Left) is { } key)
            {
                (found ??= new List<DefaultText>()).Add(new DefaultText(key.Replace("__", ":"), value));
            }
        }

        return found ?? (IReadOnlyList<DefaultText>)Array.Empty<DefaultText>();
    }

    private static string? KeyOf(ExpressionSyntax read)
    {
        BaseArgumentListSyntax? arguments = read switch
        {
            ElementAccessExpressionSyntax access => access.ArgumentList,
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            _ => null,
        };
        return arguments?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] ? key : null;
    }
}
