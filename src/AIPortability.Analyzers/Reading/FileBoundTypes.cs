using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>
/// The names of classes that a file binds configuration to: it says <c>Configure&lt;T&gt;</c>, <c>AddOptions&lt;T&gt;</c>, <c>Get&lt;T&gt;</c>,
/// <c>IOptions&lt;T&gt;</c>, <c>Get(typeof(T))</c> or <c>Bind(x)</c>.
/// </summary>
internal static class FileBoundTypes
{
    private static readonly KeptWithTree<IReadOnlyCollection<string>> Kept = new(Read);

    public static IReadOnlyCollection<string> Get(SyntaxTree tree, CancellationToken cancellation) => Kept.Get(tree, cancellation);

    private static IReadOnlyCollection<string> Read(SyntaxTree tree, CancellationToken cancellation)
    {
        int[] places = FileWords.Get(tree, cancellation).Places.BoundTypes;
        if (places.Length == 0)
            return Array.Empty<string>();
        SyntaxNode root = tree.GetRoot(cancellation);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (int place in places)
            Add(root.FindToken(place).Parent, names);
        return names.Count == 0 ? Array.Empty<string>() : names;
    }

    private static void Add(SyntaxNode? node, HashSet<string> names)
    {
        switch (node)
        {
            case GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } generic when Array.IndexOf(WordScan.BindingNames, generic.Identifier.ValueText) >= 0:
                AddType(arguments[0], names);
                break;
            case TypeOfExpressionSyntax { Parent.Parent.Parent: InvocationExpressionSyntax call } type when CalledName(call) == "Get":
                AddType(type.Type, names);
                break;
            case IdentifierNameSyntax { Parent.Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 or 2 } bound } call } when CalledName(call) == "Bind":
                AddBound(bound[bound.Count - 1].Expression, names);
                break;
        }
    }

    /// <summary>The class of an object that <c>Bind</c> fills, as far as its declaration in the same file names it.</summary>
    private static void AddBound(ExpressionSyntax bound, HashSet<string> names)
    {
        if (bound is ObjectCreationExpressionSyntax created)
            AddType(created.Type, names);
        if (bound is not IdentifierNameSyntax { Identifier.ValueText: { } name })
            return;
        foreach (SyntaxNode node in bound.SyntaxTree.GetRoot().DescendantNodes())
        {
            if (node is ParameterSyntax { Type: { } type } parameter && parameter.Identifier.ValueText == name)
                AddType(type, names);
            else if (node is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable && variable.Identifier.ValueText == name)
                AddType(variable.Initializer?.Value is ObjectCreationExpressionSyntax creation ? creation.Type : declaration.Type, names);
        }
    }

    private static void AddType(TypeSyntax type, HashSet<string> names)
    {
        if (type is NullableTypeSyntax nullable)
            type = nullable.ElementType;
        SimpleNameSyntax? name = type as SimpleNameSyntax ?? (type as QualifiedNameSyntax)?.Right;
        if (name is { IsVar: false })
            names.Add(name.Identifier.ValueText);
    }

    private static string? CalledName(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
