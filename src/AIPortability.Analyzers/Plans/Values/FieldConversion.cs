using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Values;

/// <summary>What becomes of the declarations that hold a value which moves, and what stands in the way of that.</summary>
/// <param name="Obstacle">What does.</param>
/// <param name="Declarations">The declarations that change.</param>
internal sealed record FieldConversion(NoFixReason Obstacle, ValueList<Redeclaration> Declarations)
{
    private static readonly FieldConversion None = new(NoFixReason.None, ValueList<Redeclaration>.Empty);

    /// <param name="value">The text that moves.</param>
    /// <param name="uses">Where declarations are named.</param>
    /// <param name="isRequired">True where an exception takes its place: it would come out of the type's initializer, as another one.</param>
    public static FieldConversion Of(ExpressionSyntax value, DeclaredUses uses, bool isRequired)
    {
        if (value.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { } declarator)
            return None;
        if (ConstantUse.IsConstant(declarator))
        {
            var chain = new ConstantChain(uses, isRequired);
            NoFixReason obstacle = chain.Add(declarator);
            return obstacle == NoFixReason.None ? new FieldConversion(obstacle, new ValueList<Redeclaration>(chain.Declarations)) : None with { Obstacle = obstacle };
        }

        return isRequired && ReadOnlyKeyword(declarator, value) is { } keyword && !NeedsField(declarator, uses)
            ? None with { Declarations = new ValueList<Redeclaration>(new[] { Redeclaration.Of(keyword, Redeclaration.Plain, declarator.Initializer!.EqualsToken) }) }
            : None;
    }

    /// <summary>That of a static text which nothing but literals make: to read it again each time gives the same.</summary>
    private static SyntaxToken? ReadOnlyKeyword(VariableDeclaratorSyntax declarator, ExpressionSyntax value)
    {
        if (declarator.Parent is not VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } declaration
            || declaration.Type is not (PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } or NullableTypeSyntax { ElementType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } })
            || !field.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            return null;
        }

        SyntaxNode? whole = value;
        while (whole.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
            whole = whole.Parent;
        int index = field.Modifiers.IndexOf(SyntaxKind.ReadOnlyKeyword);
        return index >= 0 && whole.Parent == declarator.Initializer ? field.Modifiers[index] : null;
    }

    private static bool NeedsField(VariableDeclaratorSyntax declarator, DeclaredUses uses)
    {
        foreach (NameUse use in uses.Of(declarator))
        {
            if (use.Need == ConstantNeed.Field)
                return true;
        }

        return false;
    }
}
