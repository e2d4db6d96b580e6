using System.Collections.Generic;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Sharing;

/// <summary>The members and locals that earlier fixes wrote: what they hold is read from a setting, as a source writes it.</summary>
internal sealed class EarlierDeclarations
{
    private readonly SemanticModel semantics;
    private readonly Dictionary<(SyntaxNode Scope, string Source), Dictionary<Content, (string Name, int End)>> scopes = new();

    public EarlierDeclarations(SemanticModel semantics) => this.semantics = semantics;

    /// <summary>
    /// The name of the first declaration that a site can read its value from, or null. Whatever configuration an earlier fix read the setting
    /// from, its value is the one wanted here.
    /// </summary>
    public string? Find(SettingDraft draft, SourceDraft source)
    {
        if (!scopes.TryGetValue((source.Scope!.Node, source.Source.Name), out Dictionary<Content, (string Name, int End)>? found))
        {
            scopes.Add((source.Scope.Node, source.Source.Name), found = new Dictionary<Content, (string Name, int End)>());
            if (source.Scope.Node is TypeDeclarationSyntax type)
                AddProperties(type, source.Source, found);
            else
                AddLocals(source.Scope, source.Source, found);
        }

        MovedValue value = draft.Read!.Value;
        bool isKept = value.Fallback == Fallback.Keep;
        var content = new Content(source.Source.KeyOf(value), value.OwnVariable, isKept, isKept ? value.Today : value.Missing, value.Kind == SettingKind.Address, source.Scope.IsStatic);
        return found.TryGetValue(content, out (string Name, int End) declaration) && declaration.End <= draft.Node.SpanStart ? declaration.Name : null;
    }

    private void AddProperties(TypeDeclarationSyntax type, ValueSource source, Dictionary<Content, (string Name, int End)> found)
    {
        foreach (SyntaxReference part in semantics.GetDeclaredSymbol(type)?.DeclaringSyntaxReferences ?? default)
        {
            // A Program class with top-level statements also has a whole file among its parts.
            if (part.GetSyntax() is not TypeDeclarationSyntax declaration)
                continue;
            foreach (MemberDeclarationSyntax member in declaration.Members)
            {
                if (member is not PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } property)
                    continue;
                Add(property.Identifier, 0, value, source, found);
                if (property.Modifiers.Any(SyntaxKind.StaticKeyword))
                    Add(property.Identifier, 0, value, source, found, isStatic: true);
            }
        }
    }

    private static void AddLocals(ExtractionScope scope, ValueSource source, Dictionary<Content, (string Name, int End)> found)
    {
        foreach (StatementSyntax statement in scope.Statements)
        {
            if (statement is LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer: { } initializer } local] })
                Add(local.Identifier, statement.Span.End, initializer.Value, source, found);
        }
    }

    private static void Add(
        SyntaxToken name, int end, ExpressionSyntax value, ValueSource source, Dictionary<Content, (string Name, int End)> found, bool isStatic = false)
    {
        if (UniqueName.IsPlain(name) && ContentOf(value, source) is { } content && !found.ContainsKey(content with { IsStatic = isStatic }))
            found.Add(content with { IsStatic = isStatic }, (name.ValueText, end));
    }

    /// <summary>
    /// What <c>(read ?? "…").TrimEnd('/')</c>, <c>read ?? "…"</c> or <c>read ?? throw new …("…")</c> holds, each with a library's own variable behind the read
    /// or without one; null for another expression.
    /// </summary>
    private static Content? ContentOf(ExpressionSyntax value, ValueSource source)
    {
        ExpressionSyntax? trimmed = value is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TrimEnd", Expression: ParenthesizedExpressionSyntax receiver },
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: '/' } }],
        }
            ? receiver.Expression
            : null;
        if ((trimmed ?? value) is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } read || source.KeyReadBy(read.Left) is not { } key)
            return null;
        string own = "";
        ExpressionSyntax otherwise = OriginOf(read.Right);
        if (otherwise is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } next && new EnvironmentSource().KeyReadBy(next.Left) is { } variable)
            (own, otherwise) = (variable, next.Right);
        return otherwise switch
        {
            LiteralExpressionSyntax { Token.Value: string today } => new Content(key, own, true, today, trimmed is not null, false),
            ThrowExpressionSyntax { Expression: ObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string message } }] } } =>
                new Content(key, own, false, message, trimmed is not null, false),
            _ => null,
        };
    }

    /// <summary>What stands behind the second <c>??</c> of <c>read ?? new Uri(other ?? "…").GetLeftPart(…)</c>.</summary>
    private static ExpressionSyntax OriginOf(ExpressionSyntax otherwise) => otherwise is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax
        {
            Name.Identifier.ValueText: "GetLeftPart",
            Expression: ObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } origin }] },
        },
    }
        ? origin.Right
        : otherwise;

    /// <summary>What a declaration holds.</summary>
    /// <param name="Key">The key that is read.</param>
    /// <param name="OwnVariable">The variable of the library that is read then, or empty.</param>
    /// <param name="IsKept">True where a value stands for one that is not configured, false where an exception does.</param>
    /// <param name="Otherwise">That value, or what the exception says.</param>
    /// <param name="IsTrimmed">True for a base URL without a slash at its end.</param>
    /// <param name="IsStatic">True where static members can read it.</param>
    private readonly record struct Content(string Key, string OwnVariable, bool IsKept, string Otherwise, bool IsTrimmed, bool IsStatic);
}
