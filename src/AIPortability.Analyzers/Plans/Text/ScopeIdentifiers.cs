using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Analyzers.Plans.Text;

/// <summary>The identifiers that the scopes of a file contain, collected once for each scope that is asked for.</summary>
internal sealed class ScopeIdentifiers
{
    private readonly Dictionary<SyntaxNode, HashSet<string>> scopes = new();

    public HashSet<string> In(SyntaxNode scope)
    {
        if (scopes.TryGetValue(scope, out HashSet<string>? names))
            return names;
        scopes.Add(scope, names = new HashSet<string>(StringComparer.Ordinal));
        foreach (SyntaxToken token in scope.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
                names.Add(token.ValueText);
        }

        return names;
    }
}
