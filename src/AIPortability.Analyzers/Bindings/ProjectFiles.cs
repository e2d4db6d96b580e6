using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Analyzers.Bindings;

/// <summary>The files of a compilation and the words that each was read to have: added up when the first file asks for another one.</summary>
internal sealed class ProjectFiles
{
    private readonly Compilation compilation;
    private (SyntaxTree Tree, FileWords Words)[]? all;

    public ProjectFiles(Compilation compilation) => this.compilation = compilation;

    /// <summary>In the order in which the project lists them.</summary>
    public IReadOnlyList<(SyntaxTree Tree, FileWords Words)> All(CancellationToken cancellation)
    {
        if (all is not null)
            return all;
        ImmutableArray<SyntaxTree> trees = ((CSharpCompilation)compilation).SyntaxTrees;
        var files = new (SyntaxTree, FileWords)[trees.Length];
        for (int i = 0; i < files.Length; i++)
            files[i] = (trees[i], FileWords.Get(trees[i], cancellation));
        return all = files;
    }

    /// <summary>The files that may write a word.</summary>
    public IEnumerable<SyntaxTree> With(string word, CancellationToken cancellation)
    {
        int hash = WordHash.Of(word);
        foreach ((SyntaxTree tree, FileWords words) in All(cancellation))
        {
            if (words.MayHave(hash))
                yield return tree;
        }
    }
}
