using System;
using System.Globalization;
using AIPortability.Analyzers.Plans.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Naming;

/// <summary>Names for new members, locals and parameters of a file.</summary>
internal sealed class UniqueName
{
    private readonly SemanticModel semantics;
    private readonly NameBinder binder;

    public UniqueName(SemanticModel semantics, NameBinder binder)
    {
        this.semantics = semantics;
        this.binder = binder;
    }

    /// <summary>The name itself, or with the first number that makes it new in the scope and in the types that its type derives from.</summary>
    /// <param name="name">The name wanted.</param>
    /// <param name="scope">The type or block that gets it.</param>
    /// <param name="isPromised">True when another fix of the same run takes the first name that is new.</param>
    /// <param name="isGiven">Tells a name that another declaration of the same run has, or null.</param>
    public string Near(string name, SyntaxNode scope, bool isPromised = false, Predicate<string>? isGiven = null)
    {
        int promised = isPromised ? 1 : 0;
        string candidate = name;
        for (int i = 2; IsTaken(candidate, scope) || isGiven?.Invoke(candidate) == true || promised-- > 0; i++)
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

    /// <summary>An identifier from a host or path: <c>ContosoEastus</c> for <c>contoso-eastus</c>.</summary>
    public static string PascalCase(string text)
    {
        var name = new System.Text.StringBuilder(text.Length);
        bool atStart = true;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                name.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = !char.IsLetterOrDigit(c);
        }

        return name.ToString();
    }

    /// <summary>False for a name that is missing, and for one that has to be written with <c>@</c> or an escape: no fix gave it.</summary>
    public static bool IsPlain(SyntaxToken name) => name.ValueText.Length > 0 && name.Text == name.ValueText;

    private bool IsTaken(string name, SyntaxNode scope)
    {
        if (binder.Identifiers.In(scope).Contains(name))
            return true;
        if (scope is BlockSyntax block)
            return !binder.InExpression(block.OpenBraceToken.Span.End, name).IsEmpty;
        if (scope is not TypeDeclarationSyntax type || semantics.GetDeclaredSymbol(type) is not INamedTypeSymbol symbol)
            return false;
        for (INamedTypeSymbol? current = symbol; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(name).IsEmpty || current.Name == name)
                return true;
        }

        return false;
    }
}
