using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>The addresses of known providers in a file, whatever the code does with them.</summary>
internal static class FileAddresses
{
    /// <summary>True for a text that begins with the host of a provider, or may be cut before the host ends.</summary>
    public static bool MayBegin(string text) => HostTable.FindAddress(text, out _) is not null || AddressExpression.IsCut(text);

    /// <summary>The addresses in the order of the file.</summary>
    public static List<AddressExpression> In(SyntaxTree tree, CancellationToken cancellation)
    {
        var addresses = new List<AddressExpression>();
        int last = -1;
        foreach (LiteralText candidate in KnownTexts.In(tree, cancellation))
        {
            if (candidate.Literal.Start == last || !MayBegin(candidate.Text))
                continue;
            last = candidate.Literal.Start;
            if (AddressExpression.TryCreate(tree.GetRoot(cancellation).FindNode(candidate.Literal, getInnermostNodeForTie: true)) is { } address)
                addresses.Add(address);
        }

        return addresses;
    }

    /// <summary>The first of some addresses, in the order of the file, that stands within a node.</summary>
    public static AddressExpression? FirstWithin(SyntaxNode node, IReadOnlyList<AddressExpression> addresses)
    {
        int low = 0, high = addresses.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (addresses[middle].Anchor.SpanStart < node.SpanStart)
                low = middle + 1;
            else
                high = middle;
        }

        return low < addresses.Count && addresses[low].Anchor.Span.End <= node.Span.End ? addresses[low] : null;
    }
}
