using System;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Reading;

/// <summary>
/// The words of a file: which names its code can hold, and the places of the few words that are worth a look in whatever file they stand.
/// </summary>
internal sealed class FileWords
{
    private static readonly KeptWithTree<FileWords> Kept = new(Read);

    private readonly int[] hashes;

    private FileWords(string text, CancellationToken cancellation) => (hashes, Places) = WordScan.Read(text, cancellation);

    public WordPlaces Places { get; }

    public static FileWords Get(SyntaxTree tree, CancellationToken cancellation) => Kept.Get(tree, cancellation);

    /// <summary>False when the file does not write the word. True may be a mistake: of a comment, or of another word with the same hash.</summary>
    public bool MayHave(string word) => MayHave(WordHash.Of(word));

    /// <summary>The same, for a word whose hash is known.</summary>
    public bool MayHave(int hash) => Array.BinarySearch(hashes, hash) >= 0;

    private static FileWords Read(SyntaxTree tree, CancellationToken cancellation) => new(tree.GetText(cancellation).ToString(), cancellation);
}
