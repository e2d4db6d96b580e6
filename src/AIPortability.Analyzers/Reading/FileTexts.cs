using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Reading;

/// <summary>A text of a file.</summary>
/// <param name="Literal">Where the literal or the interpolated string stands that holds it.</param>
/// <param name="Text">The value of the literal, or of a part of the interpolated string between its holes.</param>
internal readonly record struct LiteralText(TextSpan Literal, string Text);

/// <summary>Where a file's texts could be addresses or keys. Whose they are is for a catalogue to say.</summary>
internal sealed class FileTexts
{
    private static readonly KeptWithTree<FileTexts> Kept = new(Read);
    private static readonly FileTexts None = new(Array.Empty<int>());

    private readonly int[] places;

    private FileTexts(int[] places) => this.places = places;

    public static FileTexts Get(SyntaxTree tree, CancellationToken cancellation) => Kept.Get(tree, cancellation);

    /// <summary>The texts at the places that are wanted, in the order of the file. Where none is, the syntax is not asked.</summary>
    /// <param name="tree">The file that was read.</param>
    /// <param name="isWanted">Says of a place in the file's source whether what begins there may be one.</param>
    /// <param name="cancellation">Of the caller.</param>
    public IReadOnlyList<LiteralText> Find(SyntaxTree tree, Func<string, int, bool> isWanted, CancellationToken cancellation)
    {
        if (places.Length == 0)
            return Array.Empty<LiteralText>();
        string source = tree.GetText(cancellation).ToString();
        List<LiteralText>? found = null;
        int end = -1;
        foreach (int place in places)
        {
            if (place < end || !isWanted(source, place))
                continue;
            SyntaxToken token = tree.GetRoot(cancellation).FindToken(place);
            // Another token means a comment before it, or something that only looks like a text.
            if (!token.Span.Contains(place) || LiteralOf(token) is not { } literal)
                continue;
            (found ??= new List<LiteralText>()).Add(new LiteralText(literal.Span, token.ValueText));
            end = token.Span.End;
        }

        return found ?? (IReadOnlyList<LiteralText>)Array.Empty<LiteralText>();
    }

    private static FileTexts Read(SyntaxTree tree, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return TextScan.Places(tree.GetText(cancellation).ToString()) is { } places ? new FileTexts(places.ToArray()) : None;
    }

    private static SyntaxNode? LiteralOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.InterpolatedStringTextToken => token.Parent?.Parent as InterpolatedStringExpressionSyntax,
        SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken => null,
        _ => token.Parent is LiteralExpressionSyntax text && text.IsText() ? text : null,
    };
}
