using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>Where a file names something, found by its text.</summary>
internal static class FileNames
{
    /// <summary>The places in the order of the file; a name that is written with an escape is not found.</summary>
    public static IEnumerable<SimpleNameSyntax> Named(SyntaxTree tree, string name, CancellationToken cancellation)
    {
        string text = tree.GetText(cancellation).ToString();
        SyntaxNode root = tree.GetRoot(cancellation);
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (root.FindToken(at) is { Parent: SimpleNameSyntax found } token && found.Identifier == token && token.ValueText == name && token.Span.Contains(at))
                yield return found;
        }
    }
}
