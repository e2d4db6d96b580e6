using System.Collections.Generic;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Sharing;

/// <summary>
/// One member or local for several sites of the same address. A member that an earlier fix wrote is found by its text and used again.
/// </summary>
internal static class MemberExtraction
{
    /// <summary>Gives a plan the value that it shares with its neighbours, for the configuration and for the environment style.</summary>
    public static FixPlan Apply(SettingDraft draft, IReadOnlyList<SettingDraft> neighbours, SemanticModel semantics)
    {
        FixPlan plan = draft.Plan!;
        SettingDraft first = FirstOf(draft, neighbours, FixStyle.Configuration);
        string? configuration = first.Reach?.Expression;
        SharedValue? configured = configuration is null ? null : Find(draft, neighbours, FixStyle.Configuration, semantics);
        return plan with
        {
            // In one scope the first site decides which configuration is read, so that there is one value.
            Configuration = configured is null ? plan.Configuration : configuration,
            ConfigurationShared = configured,
            EnvironmentShared = Find(draft, neighbours, FixStyle.Environment, semantics),
            SystemPrefix = PrefixOf(draft, neighbours),
        };
    }

    /// <summary>
    /// The sites of one value, and the values of one call, write a declaration alike: the site of the file that needs the most qualified names decides.
    /// </summary>
    private static string PrefixOf(SettingDraft draft, IReadOnlyList<SettingDraft> neighbours)
    {
        string prefix = draft.Plan!.SystemPrefix;
        foreach (SettingDraft other in neighbours)
        {
            if (other.Plan is { Action: FixAction.Read } plan)
                prefix = SystemNames.MoreQualified(prefix, plan.SystemPrefix);
        }

        return prefix;
    }

    private static SharedValue? Find(SettingDraft draft, IReadOnlyList<SettingDraft> neighbours, FixStyle style, SemanticModel semantics)
    {
        if (ScopeOf(draft, style) is not { } scope)
            return null;
        if (Existing(scope, draft, style, semantics) is { } existing)
            return new SharedValue(existing, -1, scope.IsType, scope.IsStatic);

        int sites = 0;
        foreach (SettingDraft other in neighbours)
        {
            if (IsTogether(draft, other, style))
                sites++;
        }

        if (sites < (draft.NeedsName ? 1 : 2))
            return null;
        int first = FirstOf(draft, neighbours, style).Node.SpanStart;
        int position = scope.Node is TypeDeclarationSyntax type ? type.OpenBraceToken.Span.End : StatementAt(scope.Node, first);
        return position < 0 ? null : new SharedValue(NewName(draft, scope, style, neighbours, semantics), position, scope.IsType, scope.IsStatic);
    }

    private static ExtractionScope? ScopeOf(SettingDraft draft, FixStyle style) =>
        style == FixStyle.Configuration ? draft.ConfigurationScope : draft.EnvironmentScope;

    private static SettingDraft FirstOf(SettingDraft draft, IReadOnlyList<SettingDraft> neighbours, FixStyle style)
    {
        SettingDraft first = draft;
        foreach (SettingDraft other in neighbours)
        {
            if (other.Node.SpanStart < first.Node.SpanStart && IsTogether(draft, other, style))
                first = other;
        }

        return first;
    }

    /// <summary>Two sites of one address in one scope. A site that is fixed in another style does not count for the recommended one.</summary>
    private static bool IsTogether(SettingDraft draft, SettingDraft other, FixStyle style) =>
        other.Plan is { Action: FixAction.Read } plan && plan.Key == draft.Plan!.Key && plan.Value == draft.Plan.Value
        && ScopeOf(other, style) is { } scope && scope == ScopeOf(draft, style)
        && (plan.Style == style || draft.Plan.Style != style);

    private static string? Existing(ExtractionScope scope, SettingDraft draft, FixStyle style, SemanticModel semantics)
    {
        // Whatever configuration an earlier fix read the key from, its value is the one wanted here.
        string body = Squeeze(SettingText.Shared(draft.Plan!, style == FixStyle.Configuration ? "" : null)).TrimStart('(');
        if (scope.Node is not TypeDeclarationSyntax type)
            return ExistingLocal(scope.Node, body, draft.Node.SpanStart);
        if (semantics.GetDeclaredSymbol(type) is not INamedTypeSymbol symbol)
            return null;
        foreach (SyntaxReference part in symbol.DeclaringSyntaxReferences)
        {
            // A Program class with top-level statements also has a whole file among its parts.
            if (part.GetSyntax() is not TypeDeclarationSyntax declaration)
                continue;
            foreach (MemberDeclarationSyntax member in declaration.Members)
            {
                if (member is PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } property
                    && (!scope.IsStatic || property.Modifiers.Any(SyntaxKind.StaticKeyword)) && UniqueName.IsPlain(property.Identifier) && IsShared(value, body))
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
                && variables[0].Initializer is { } initializer && UniqueName.IsPlain(variables[0].Identifier) && IsShared(initializer.Value, body))
            {
                return variables[0].Identifier.ValueText;
            }
        }

        return null;
    }

    private static bool IsShared(ExpressionSyntax value, string body) =>
        value is (InvocationExpressionSyntax or BinaryExpressionSyntax) && Squeeze(value.ToString()).EndsWith(body, System.StringComparison.Ordinal);

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
    private static string NewName(SettingDraft draft, ExtractionScope scope, FixStyle style, IReadOnlyList<SettingDraft> neighbours, SemanticModel semantics)
    {
        bool isPromised = false;
        foreach (SettingDraft other in neighbours)
        {
            if (other.Plan is not { Action: FixAction.Read } plan || other.SettingPath != draft.SettingPath || ScopeOf(other, plan.Style) is not { } otherScope)
                continue;
            bool isOtherStyle = plan.Style != style && style == FixStyle.Environment && otherScope.Node == scope.Node;
            bool isAround = !scope.IsType && !otherScope.IsType && otherScope.Node != scope.Node && otherScope.Node.Span.Contains(scope.Node.Span);
            isPromised |= (isOtherStyle || isAround) && Existing(otherScope, other, plan.Style, semantics) is null;
        }

        string name = draft.SettingPath.Replace(":", "");
        return UniqueName.Near(scope.IsType ? name : UniqueName.CamelCase(name), scope.Node, semantics, isPromised);
    }

    /// <summary>The text without white space and without the qualification of System, which differs between projects that link a file.</summary>
    private static string Squeeze(string text)
    {
        text = text.Replace("global::System.", "").Replace("System.", "");
        var squeezed = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                squeezed.Append(c);
        }

        return squeezed.ToString();
    }
}
