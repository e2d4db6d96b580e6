using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>Names for new members, locals and parameters.</summary>
internal static class FreeName
{
    /// <summary>The name itself, or with the first number that makes it new in the scope and in the types that its type derives from.</summary>
    public static string Near(string name, SyntaxNode scope, SemanticModel model)
    {
        string candidate = name;
        for (int i = 2; IsTaken(candidate, scope, model); i++)
            candidate = name + i.ToString(CultureInfo.InvariantCulture);
        return candidate;
    }

    /// <summary><c>aiEndpoint</c> for <c>AIEndpoint</c>, <c>endpoint</c> for <c>Endpoint</c>.</summary>
    public static string CamelCase(string name)
    {
        int upper = 0;
        while (upper < name.Length && char.IsUpper(name[upper]))
            upper++;
        if (upper > 1 && upper < name.Length)
            upper--;
        return name.Substring(0, upper).ToLowerInvariant() + name.Substring(upper);
    }

    private static bool IsTaken(string name, SyntaxNode scope, SemanticModel model)
    {
        foreach (SyntaxToken token in scope.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
                return true;
        }

        if (scope is not TypeDeclarationSyntax type || model.GetDeclaredSymbol(type) is not INamedTypeSymbol symbol)
            return false;
        for (INamedTypeSymbol? current = symbol; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(name).IsEmpty || current.Name == name)
                return true;
        }

        return false;
    }
}
