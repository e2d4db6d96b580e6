using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Conventions;

/// <summary>Files that need each other: each of them can be understood only when the others are.</summary>
internal static class FileCycles
{
    /// <summary>The circles among the files of a compilation, each as the names of its files.</summary>
    public static IReadOnlyList<string> In(Compilation compilation)
    {
        Dictionary<SyntaxTree, HashSet<SyntaxTree>> uses = compilation.SyntaxTrees.ToDictionary(tree => tree, tree => Used(compilation, tree));
        return
        [
            .. from tree in uses.Keys
               let circle = uses.Keys.Where(other => Reaches(tree, other, uses) && Reaches(other, tree, uses)).ToArray()
               where circle.Length > 1 && circle[0] == tree
               select string.Join(" - ", circle.Select(file => Path.GetFileNameWithoutExtension(file.FilePath))),
        ];
    }

    private static HashSet<SyntaxTree> Used(Compilation compilation, SyntaxTree tree)
    {
        SemanticModel semantics = compilation.GetSemanticModel(tree);
        return
        [
            .. from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
               let symbol = semantics.GetSymbolInfo(name).Symbol
               let type = symbol as INamedTypeSymbol ?? symbol?.ContainingType
               where type is not null && name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null
               from declaration in type.OriginalDefinition.DeclaringSyntaxReferences
               where declaration.SyntaxTree != tree
               select declaration.SyntaxTree,
        ];
    }

    private static bool Reaches(SyntaxTree from, SyntaxTree to, Dictionary<SyntaxTree, HashSet<SyntaxTree>> uses)
    {
        var seen = new HashSet<SyntaxTree>();
        var open = new Stack<SyntaxTree>([from]);
        while (open.TryPop(out SyntaxTree? tree))
        {
            foreach (SyntaxTree next in uses[tree].Where(seen.Add))
                open.Push(next);
        }

        return seen.Contains(to);
    }
}
