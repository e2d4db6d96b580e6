using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>
/// One member or local for several sites of the same address. A member that an earlier fix wrote is found by its text and used again.
/// </summary>
internal static class Sharing
{
    /// <param name="draft">The site.</param>
    /// <param name="neighbours">All sites of its file.</param>
    /// <param name="scopeOf">The scope of a site in the style in question.</param>
    /// <param name="configuration">That style's configuration expression, null for the environment.</param>
    /// <param name="model">The file's semantic model.</param>
    /// <returns>The shared value, or null when the site stands alone.</returns>
    public static SharedValue? Find(
        FixDraft draft, IReadOnlyList<FixDraft> neighbours, Func<FixDraft, SharingScope?> scopeOf, string? configuration, SemanticModel model)
    {
        if (scopeOf(draft) is not { } scope)
            return null;
        string body = Squeeze(SettingText.Shared(draft.Plan!, configuration));
        if (Existing(scope, body, draft, model) is { } existing)
            return new SharedValue(existing, -1, scope.IsType, scope.IsStatic);

        int sites = 0;
        int first = int.MaxValue;
        foreach (FixDraft other in neighbours)
        {
            if (other.Plan is { Action: FixAction.Read } plan && scopeOf(other) is { } otherScope && otherScope == scope && plan.Key == draft.Plan!.Key
                && plan.Value == draft.Plan.Value && (configuration is null || other.Reach?.Expression == configuration))
            {
                sites++;
                first = Math.Min(first, other.Node.SpanStart);
            }
        }

        if (sites < 2)
            return null;
        int position = scope.Node is TypeDeclarationSyntax type ? type.OpenBraceToken.Span.End : StatementAt(scope.Node, first);
        return position < 0 ? null : new SharedValue(NewName(draft, scope, model), position, scope.IsType, scope.IsStatic);
    }

    private static string? Existing(SharingScope scope, string body, FixDraft draft, SemanticModel model)
    {
        if (scope.Node is not TypeDeclarationSyntax type)
            return ExistingLocal(scope.Node, body, draft.Node.SpanStart);
        if (model.GetDeclaredSymbol(type) is not INamedTypeSymbol symbol)
            return null;
        foreach (SyntaxReference part in symbol.DeclaringSyntaxReferences)
        {
            foreach (MemberDeclarationSyntax member in ((TypeDeclarationSyntax)part.GetSyntax()).Members)
            {
                if (member is PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } property
                    && (!scope.IsStatic || property.Modifiers.Any(SyntaxKind.StaticKeyword)) && Squeeze(value.ToString()) == body)
                    return property.Identifier.ValueText;
            }
        }

        return null;
    }

    private static string? ExistingLocal(SyntaxNode scope, string body, int before)
    {
        foreach (StatementSyntax statement in Statements(scope))
        {
            if (statement.Span.End <= before && statement is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables }
                && variables[0].Initializer is { } initializer && Squeeze(initializer.Value.ToString()) == body)
            {
                return variables[0].Identifier.ValueText;
            }
        }

        return null;
    }

    private static int StatementAt(SyntaxNode scope, int position)
    {
        foreach (StatementSyntax statement in Statements(scope))
        {
            if (statement.Span.Contains(position))
                return statement.SpanStart;
        }

        return -1;
    }

    private static IEnumerable<StatementSyntax> Statements(SyntaxNode scope)
    {
        if (scope is BlockSyntax block)
            return block.Statements;
        var statements = new List<StatementSyntax>();
        foreach (MemberDeclarationSyntax member in ((CompilationUnitSyntax)scope).Members)
        {
            if (member is GlobalStatementSyntax global)
                statements.Add(global.Statement);
        }

        return statements;
    }

    /// <summary><c>AIEndpoint</c> for a property, <c>aiEndpoint</c> for a local; with a number where that name is taken.</summary>
    private static string NewName(FixDraft draft, SharingScope scope, SemanticModel model)
    {
        string name = draft.KeyPath.Replace(":", "");
        if (!scope.IsType)
            name = FreeName.CamelCase(name);
        return FreeName.Near(name, scope.Node, model);
    }

    private static string Squeeze(string text)
    {
        var squeezed = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                squeezed.Append(c);
        }

        return squeezed.ToString();
    }
}
