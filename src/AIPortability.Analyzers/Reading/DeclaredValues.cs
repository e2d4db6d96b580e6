using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>
/// The values that a file gives to its names: initializers, defaults of parameters, bodies of properties and methods, assignments, and what is assigned
/// to a property of a variable.
/// </summary>
internal sealed class DeclaredValues
{
    private readonly Dictionary<string, List<Entry>> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> scopes = new(StringComparer.Ordinal);

    public DeclaredValues(SyntaxNode root)
    {
        var assignments = new List<AssignmentExpressionSyntax>();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax assignment)
                assignments.Add(assignment);
            else
                AddDeclaration(node);
        }

        foreach (AssignmentExpressionSyntax assignment in assignments)
        {
            if (VariableOf(assignment.Left) is { } name)
                Add(name.Identifier.ValueText, ScopeOf(name), assignment.Right);
        }
    }

    /// <summary>The values that a name may stand for where it is used, those of the nearest declaration first; none for a name of another file.</summary>
    public IEnumerable<SyntaxNode> Of(SimpleNameSyntax use) => Of(use.Identifier, OwnerOf(use));

    /// <summary>The values of a name, used or declared.</summary>
    /// <param name="name">The name.</param>
    /// <param name="owner">What stands before its dot, or null.</param>
    public IEnumerable<SyntaxNode> Of(SyntaxToken name, string? owner = null)
    {
        if (!entries.TryGetValue(name.ValueText, out List<Entry>? all))
            return Array.Empty<SyntaxNode>();
        if (owner is not null)
            return ValuesOf(all.FindAll(entry => entry.Scope is BaseTypeDeclarationSyntax type && type.Identifier.ValueText == owner), all);
        List<Entry> around = all.FindAll(entry => entry.Scope.Span.Contains(name.Span));
        around.Sort((a, b) => a.Scope.Span.Length.CompareTo(b.Scope.Span.Length));
        return ValuesOf(around, all);
    }

    /// <summary>What stands before the dot of a name: <c>A</c> for the <c>N</c> of <c>A.N</c>; null for a name alone, and behind <c>this</c>.</summary>
    public static string? OwnerOf(SimpleNameSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } access && access.Name == use ? SimpleName.From(access.Expression) ?? "" : null;

    /// <summary>Where no declaration is in reach, those of one scope alone can be meant.</summary>
    private static IEnumerable<SyntaxNode> ValuesOf(List<Entry> meant, List<Entry> all)
    {
        List<Entry> found = meant.Count > 0 ? meant : all.TrueForAll(entry => entry.Scope == all[0].Scope) && all[0].Scope is BaseTypeDeclarationSyntax ? all : meant;
        return found.ConvertAll(entry => entry.Value);
    }

    private void AddDeclaration(SyntaxNode node)
    {
        switch (node)
        {
            case VariableDeclaratorSyntax variable when variable.FirstAncestorOrSelf<SyntaxNode>(IsScope) is { } scope:
                Declare(variable.Identifier, scope, variable.Initializer?.Value);
                break;
            case ParameterSyntax { Parent.Parent: { } function } parameter:
                Declare(parameter.Identifier, function, parameter.Default?.Value);
                break;
            case PropertyDeclarationSyntax { Parent: { } type } property:
                Declare(property.Identifier, type, property.Initializer?.Value ?? property.ExpressionBody?.Expression ?? (SyntaxNode?)property.AccessorList);
                break;
            case MethodDeclarationSyntax { Parent: { } type } method:
                Declare(method.Identifier, type, method.ExpressionBody?.Expression ?? (SyntaxNode?)method.Body);
                break;
            case LocalFunctionStatementSyntax { Parent: { } block } function:
                Declare(function.Identifier, block is GlobalStatementSyntax ? block.Parent! : block, function.ExpressionBody?.Expression ?? (SyntaxNode?)function.Body);
                break;
        }
    }

    private void Declare(SyntaxToken name, SyntaxNode scope, SyntaxNode? value)
    {
        if (!scopes.TryGetValue(name.ValueText, out List<SyntaxNode>? known))
            scopes.Add(name.ValueText, known = new List<SyntaxNode>());
        known.Add(scope);
        if (value is not null)
            Add(name.ValueText, scope, value);
    }

    private void Add(string name, SyntaxNode scope, SyntaxNode value)
    {
        if (!entries.TryGetValue(name, out List<Entry>? known))
            entries.Add(name, known = new List<Entry>());
        known.Add(new Entry(scope, value));
    }

    /// <summary>The scope of the nearest declaration, else the type in which the name stands.</summary>
    private SyntaxNode ScopeOf(SimpleNameSyntax name)
    {
        SyntaxNode? nearest = null;
        foreach (SyntaxNode scope in scopes.TryGetValue(name.Identifier.ValueText, out List<SyntaxNode>? known) ? known : new List<SyntaxNode>())
        {
            if (scope.Span.Contains(name.Span) && (nearest is null || scope.Span.Length < nearest.Span.Length))
                nearest = scope;
        }

        return nearest ?? name.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() ?? name.SyntaxTree.GetRoot();
    }

    /// <summary>The variable that is assigned, or whose property is.</summary>
    private static SimpleNameSyntax? VariableOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax { Parent.Parent: InitializerExpressionSyntax } => null,
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: { } name } => name,
        MemberAccessExpressionSyntax { Expression: { } variable } => VariableOf(variable),
        _ => null,
    };

    private static bool IsScope(SyntaxNode node) =>
        node is BlockSyntax or BaseTypeDeclarationSyntax or CompilationUnitSyntax or SwitchSectionSyntax or ForStatementSyntax or UsingStatementSyntax;

    /// <summary>A value of a name, and where that name can be used.</summary>
    private readonly record struct Entry(SyntaxNode Scope, SyntaxNode Value);
}
