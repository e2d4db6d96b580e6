using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// Where the code of a compilation writes a name, in the order of the files. All files are read once, when the first name is asked for: many
/// constants would else have every file read for each of them.
/// </summary>
internal sealed class IdentifierIndex
{
    private static readonly List<IdentifierNameSyntax> None = new();
    private readonly Lazy<Dictionary<string, List<IdentifierNameSyntax>>> identifiers;

    public IdentifierIndex(Compilation compilation, CancellationToken cancellation) =>
        identifiers = new Lazy<Dictionary<string, List<IdentifierNameSyntax>>>(() => Read(compilation, cancellation), LazyThreadSafetyMode.PublicationOnly);

    public IReadOnlyList<IdentifierNameSyntax> Named(string name) => identifiers.Value.TryGetValue(name, out List<IdentifierNameSyntax>? found) ? found : None;

    private static Dictionary<string, List<IdentifierNameSyntax>> Read(Compilation compilation, CancellationToken cancellation)
    {
        var found = new Dictionary<string, List<IdentifierNameSyntax>>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (node is not IdentifierNameSyntax identifier)
                    continue;
                string name = identifier.Identifier.ValueText;
                if (!found.TryGetValue(name, out List<IdentifierNameSyntax>? named))
                    found.Add(name, named = new List<IdentifierNameSyntax>());
                named.Add(identifier);
            }
        }

        return found;
    }
}
