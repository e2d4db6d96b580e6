using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>The arguments of a call as they are written.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Texts">The texts among them, each with its position and the name before it.</param>
internal sealed record NamedCall(int Count, IReadOnlyList<(int Position, string? Name, string Text)> Texts)
{
    /// <summary>The text for a parameter, or null.</summary>
    public string? TextFor(string parameter, int position)
    {
        foreach ((int at, string? name, string text) in Texts)
        {
            if (name is null ? at == position : name == parameter)
                return text;
        }

        return null;
    }
}

/// <summary>The calls of a method in a file, by its name alone.</summary>
internal static class NamedCalls
{
    public static IEnumerable<NamedCall> Of(SyntaxTree tree, string method, CancellationToken cancellation)
    {
        foreach (SimpleNameSyntax name in FileNames.Named(tree, method, cancellation))
        {
            SyntaxNode called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (called.Parent is InvocationExpressionSyntax call && call.Expression == called)
                yield return Read(call.ArgumentList);
        }
    }

    private static NamedCall Read(ArgumentListSyntax list)
    {
        var texts = new List<(int, string?, string)>();
        for (int i = 0; i < list.Arguments.Count; i++)
        {
            if (list.Arguments[i] is { Expression: LiteralExpressionSyntax { Token.Value: string text } } argument)
                texts.Add((i, argument.NameColon?.Name.Identifier.ValueText, text));
        }

        return new NamedCall(list.Arguments.Count, texts);
    }
}
