using System;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Endpoints;

/// <summary>A default that a fix wrote, or would write: <c>configuration["AI:Endpoint"] ?? "https://…"</c>, with a library's own variable between them or without.</summary>
internal static class WrittenDefault
{
    public static bool Is(ExpressionSyntax value, string section) =>
        CoalesceBefore(value) is { } coalesce
        && (IsReadOf(coalesce, section) || (new EnvironmentSource().KeyReadBy(coalesce.Left) is not null && CoalesceBefore(coalesce) is { } outer && IsReadOf(outer, section)));

    private static BinaryExpressionSyntax? CoalesceBefore(ExpressionSyntax value) =>
        value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce && coalesce.Right == value ? coalesce : null;

    private static bool IsReadOf(BinaryExpressionSyntax coalesce, string section) =>
        IsRead(coalesce.Left, new ConfigurationSource(""), section + ":") || IsRead(coalesce.Left, new EnvironmentSource(), section.Replace(":", "__") + "__");

    private static bool IsRead(ExpressionSyntax read, ValueSource source, string section) =>
        source.KeyReadBy(read) is { } key && key.StartsWith(section, StringComparison.OrdinalIgnoreCase);
}
