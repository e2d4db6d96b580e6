using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>What a variable of the same file is declared with, by its name.</summary>
internal static class DeclaredValue
{
    public static ExpressionSyntax? Of(IdentifierNameSyntax name)
    {
        foreach (SyntaxNode node in name.SyntaxTree.GetRoot().DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: { } value } variable && variable.Identifier.ValueText == name.Identifier.ValueText)
                return value;
        }

        return null;
    }
}
