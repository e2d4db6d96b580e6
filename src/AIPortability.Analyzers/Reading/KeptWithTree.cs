using System;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Reading;

/// <summary>
/// What is read of a file, once for each of its trees: all analyzers, compilations and keystrokes that see the tree share it, and it goes when the
/// tree goes. It must hold no node: a node would keep its whole tree in the memory of an editor.
/// </summary>
internal sealed class KeptWithTree<T>
    where T : class
{
    private readonly int shelf = TreeShelves.Take();
    private readonly Func<SyntaxTree, CancellationToken, T> read;

    public KeptWithTree(Func<SyntaxTree, CancellationToken, T> read) => this.read = read;

    /// <summary>What was read; where nothing was yet, reads. A reading that is cancelled is not kept.</summary>
    public T Get(SyntaxTree tree, CancellationToken cancellation)
    {
        TreeShelves shelves = TreeShelves.Of(tree);
        return (T)(shelves[shelf] ?? shelves.Keep(shelf, read(tree, cancellation)));
    }
}
