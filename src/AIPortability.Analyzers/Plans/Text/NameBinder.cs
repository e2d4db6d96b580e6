using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Text;

/// <summary>
/// What a simple name would mean at a place of a file. The compiler is asked to bind the name: to look its symbols up goes through every type of every
/// imported namespace. Binding costs as well, so that a member in which the name does not occur shares the answer with its like in the same type.
/// </summary>
internal sealed class NameBinder
{
    private readonly SemanticModel semantics;
    private readonly Dictionary<(SyntaxNode Type, SyntaxKind Kind, bool IsStatic, string Name, SpeculativeBindingOption Option), ImmutableArray<ISymbol>> answers = new();

    public NameBinder(SemanticModel semantics) => this.semantics = semantics;

    /// <summary>The identifiers of the file.</summary>
    public ScopeIdentifiers Identifiers { get; } = new();

    /// <summary>The variable, member, type or namespace that an expression of this name stands for; several where it is ambiguous, none where it is free or out of reach.</summary>
    public ImmutableArray<ISymbol> InExpression(int position, string name) => Meaning(position, name, SpeculativeBindingOption.BindAsExpression);

    /// <summary>The type or namespace that the name stands for where a type is expected.</summary>
    public ImmutableArray<ISymbol> AsType(int position, string name) => Meaning(position, name, SpeculativeBindingOption.BindAsTypeOrNamespace);

    /// <summary>True for a meaning that is the outermost namespace of the name itself, and not one that an alias gives the name to.</summary>
    public static bool IsOutermostNamespace(ImmutableArray<ISymbol> found, string name) =>
        found.Length == 1 && found[0].Name == name && found[0] is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true };

    private ImmutableArray<ISymbol> Meaning(int position, string name, SpeculativeBindingOption option)
    {
        // A setter has a parameter that nobody writes down, and an accessor a field.
        if (name is "value" or "field" || MemberAt(position) is not { Parent: { } type } member || Identifiers.In(member).Contains(name))
            return Bind(position, name, option);
        var question = (type, member.Kind(), member.Modifiers.Any(SyntaxKind.StaticKeyword), name, option);
        if (!answers.TryGetValue(question, out ImmutableArray<ISymbol> answer))
            answers.Add(question, answer = Bind(position, name, option));
        return answer;
    }

    /// <summary>The member of a type that a place is in; null in the head of a type and in top-level statements.</summary>
    private MemberDeclarationSyntax? MemberAt(int position) =>
        semantics.SyntaxTree.GetRoot().FindToken(position).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { Parent: TypeDeclarationSyntax } member and not BaseTypeDeclarationSyntax
            ? member
            : null;

    private ImmutableArray<ISymbol> Bind(int position, string name, SpeculativeBindingOption option)
    {
        SymbolInfo info = semantics.GetSpeculativeSymbolInfo(position, SyntaxFactory.IdentifierName(name), option);
        if (info.Symbol is { } symbol)
            return ImmutableArray.Create(symbol);
        return info.CandidateReason == CandidateReason.Inaccessible ? ImmutableArray<ISymbol>.Empty : info.CandidateSymbols;
    }
}
