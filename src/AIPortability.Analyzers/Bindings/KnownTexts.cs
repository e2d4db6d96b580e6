using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings;

/// <summary>The texts of a file that can be addresses or keys of the catalogue: what was read of the file, matched once for its tree.</summary>
internal static class KnownTexts
{
    private const int SchemeEndLength = 3; // ://

    private static readonly KeptWithTree<IReadOnlyList<LiteralText>> Kept = new(static (tree, cancellation) => FileTexts.Get(tree, cancellation).Find(tree, MayBeKnown, cancellation));

    public static IReadOnlyList<LiteralText> In(SyntaxTree tree, CancellationToken cancellation) => Kept.Get(tree, cancellation);

    /// <summary>False for nearly every place, without an allocation.</summary>
    private static bool MayBeKnown(string source, int place) => source[place] switch
    {
        ':' => HostTable.MayHaveHostAt(source, place + SchemeEndLength),
        '/' => HostTable.MayHaveHostAt(source, place + 2),
        '\\' or '\r' or '\n' => true, // an escape, or the first line of a raw text: its source does not show what it says
        _ => TextScan.MayBeKey(source, place) || HostTable.MayHaveHostAt(source, place),
    };
}
