using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>What the declarations of a file show of an expression in it, by their names.</summary>
internal static class DeclaredText
{
    /// <summary>The text of a literal, or of the constant, read-only field or local of the same file that an expression names; or null.</summary>
    public static string? Of(ExpressionSyntax expression)
    {
        if (expression is LiteralExpressionSyntax { Token.Value: string { Length: > 0 } text })
            return text;
        if (SimpleName.From(expression) is not { } name)
            return null;
        foreach (SyntaxNode node in expression.SyntaxTree.GetRoot().DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax { Token.Value: string { Length: > 0 } value } } variable
                && variable.Identifier.ValueText == name && IsFixed(variable))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The simple name of the type whose property is assigned: <c>T</c> of <c>new T { P = … }</c>, and of <c>x.P = …</c> where <c>x</c> is declared in the same file.</summary>
    public static string? TypeOf(AssignmentExpressionSyntax assignment) => assignment switch
    {
        { Left: IdentifierNameSyntax, Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax creation } } => SimpleName.From(creation.Type),
        { Left: IdentifierNameSyntax, Parent: InitializerExpressionSyntax { Parent: ImplicitObjectCreationExpressionSyntax creation } } => TypeMadeFor(creation),
        { Left: MemberAccessExpressionSyntax access } => SimpleName.From(access.Expression) is { } name ? TypeOfVariable(name, assignment.SyntaxTree.GetRoot()) : null,
        _ => null,
    };

    /// <summary>The type of what <c>new(…)</c> initializes, or null.</summary>
    public static string? TypeMadeFor(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent?.Parent switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => NameOf(declaration.Type),
        PropertyDeclarationSyntax property => NameOf(property.Type),
        _ => null,
    };

    private static string? TypeOfVariable(string name, SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is ParameterSyntax { Type: { } type } parameter && parameter.Identifier.ValueText == name)
                return NameOf(type);
            if (node is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable && variable.Identifier.ValueText == name)
                return variable.Initializer?.Value is ObjectCreationExpressionSyntax made ? NameOf(made.Type) : NameOf(declaration.Type);
        }

        return null;
    }

    private static string? NameOf(TypeSyntax type) => SimpleName.From(type is NullableTypeSyntax nullable ? nullable.ElementType : type);

    private static bool IsFixed(VariableDeclaratorSyntax variable) => variable.Parent?.Parent is not FieldDeclarationSyntax field
        || field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword);
}
