using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Reading;

/// <summary>A text that could begin an address or contain a key.</summary>
/// <param name="Literal">Where the literal or the interpolated string stands that holds it.</param>
/// <param name="Text">The value of the literal, or of a part of the interpolated string between its holes.</param>
internal readonly record struct CandidateText(TextSpan Literal, string Text);

/// <summary>The texts of a file that could be addresses or keys. Whose they are is for a catalogue to say.</summary>
internal sealed class FileTexts
{
    private static readonly KeptWithTree<FileTexts> Kept = new(Read);
    private static readonly FileTexts None = new(Array.Empty<CandidateText>());

    private FileTexts(IReadOnlyList<CandidateText> candidates) => Candidates = candidates;

    /// <summary>In the order of the file; most files have none.</summary>
    public IReadOnlyList<CandidateText> Candidates { get; }

    public static FileTexts Get(SyntaxTree tree, CancellationToken cancellation) => Kept.Get(tree, cancellation);

    private static FileTexts Read(SyntaxTree tree, CancellationToken cancellation)
    {
        string text = tree.GetText(cancellation).ToString();
        List<int>? places = TextScan.Places(text);
        if (places is null)
            return None;
        SyntaxNode root = tree.GetRoot(cancellation);
        var found = new List<CandidateText>();
        foreach (int place in places)
        {
            cancellation.ThrowIfCancellationRequested();
            if (place == TextScan.Everywhere)
                AddAll(root, found);
            else
                Add(root.FindToken(place), place, found);
        }

        return found.Count == 0 ? None : new FileTexts(found);
    }

    /// <summary>A literal may have been written with escapes, so that its text does not show what it says.</summary>
    private static void AddAll(SyntaxNode root, List<CandidateText> found)
    {
        foreach (SyntaxToken token in root.DescendantTokens())
            Add(token, token.SpanStart, found);
    }

    private static void Add(SyntaxToken token, int place, List<CandidateText> found)
    {
        SyntaxNode? literal = token.Kind() switch
        {
            SyntaxKind.InterpolatedStringTextToken => token.Parent?.Parent as InterpolatedStringExpressionSyntax,
            SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken => null,
            _ => token.Parent is LiteralExpressionSyntax text && text.IsText() ? text : null,
        };
        // Another token means a comment before it, or something that only looks like a text.
        if (literal is null || !token.Span.Contains(place))
            return;
        var candidate = new CandidateText(literal.Span, token.ValueText);
        if (found.Count == 0 || found[found.Count - 1] != candidate)
            found.Add(candidate);
    }
}
