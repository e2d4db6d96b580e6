using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Analyzers.Plans.Text;

/// <summary>
/// What a simple name would mean at a place. The compiler is asked to bind the name: to look its symbols up goes through every type of every
/// imported namespace.
/// </summary>
internal static class NameBinder
{
    /// <summary>The variable, member, type or namespace that an expression of this name stands for; several where it is ambiguous, none where it is free or out of reach.</summary>
    public static ImmutableArray<ISymbol> InExpression(SemanticModel semantics, int position, string name) =>
        Bind(semantics, position, name, SpeculativeBindingOption.BindAsExpression);

    /// <summary>The type or namespace that the name stands for where a type is expected.</summary>
    public static ImmutableArray<ISymbol> AsType(SemanticModel semantics, int position, string name) =>
        Bind(semantics, position, name, SpeculativeBindingOption.BindAsTypeOrNamespace);

    /// <summary>True for a meaning that is the outermost namespace of the name itself, and not one that an alias gives the name to.</summary>
    public static bool IsOutermostNamespace(ImmutableArray<ISymbol> found, string name) =>
        found.Length == 1 && found[0].Name == name && found[0] is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true };

    private static ImmutableArray<ISymbol> Bind(SemanticModel semantics, int position, string name, SpeculativeBindingOption option)
    {
        SymbolInfo info = semantics.GetSpeculativeSymbolInfo(position, SyntaxFactory.IdentifierName(name), option);
        if (info.Symbol is { } symbol)
            return ImmutableArray.Create(symbol);
        return info.CandidateReason == CandidateReason.Inaccessible ? ImmutableArray<ISymbol>.Empty : info.CandidateSymbols;
    }
}
