using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary>A text as the code puts it together: of literals, interpolated strings, sums and constants.</summary>
internal sealed class PathText
{
    private PathText(IReadOnlyList<PathPiece> pieces)
    {
        Pieces = pieces;
        foreach (PathPiece piece in pieces)
        {
            if (piece.Text is null)
                return;
            Text += piece.Text;
        }

        IsWhole = true;
    }

    public IReadOnlyList<PathPiece> Pieces { get; }

    /// <summary>What is constant before the first part that is not.</summary>
    public string Text { get; } = "";

    public bool IsWhole { get; }

    public static PathText Of(ExpressionSyntax expression, SemanticModel semantics)
    {
        var reader = new Reader(semantics);
        reader.Read(expression, expression.Span);
        return new PathText(reader.Pieces);
    }

    /// <summary>The text before and behind one of its parts; null where that is no part of it.</summary>
    public (PathText Before, PathText Behind)? Around(ExpressionSyntax part)
    {
        for (int i = 0; i < Pieces.Count; i++)
        {
            if (Pieces[i].Node == part)
                return (new PathText(Range(0, i)), new PathText(Range(i + 1, Pieces.Count)));
        }

        return null;
    }

    /// <summary>The changes that take the first characters away, and the parts that they shorten or drop; null where the code does not show them one for one.</summary>
    public IReadOnlyList<(TextChange Change, PathPiece? Piece)>? Cut(int length)
    {
        var changes = new List<(TextChange, PathPiece?)>();
        foreach (PathPiece piece in Pieces)
        {
            if (length == 0)
                return changes;
            if (piece.Text is not { } text || (text.Length > length && piece.Content.IsEmpty))
                return null;
            bool isConsumed = text.Length <= length;
            if (text.Length > 0)
                changes.Add((new TextChange(isConsumed ? piece.Whole : new TextSpan(piece.Content.Start, length), ""), piece));
            length -= isConsumed ? text.Length : length;
        }

        return length == 0 ? changes : null;
    }

    private List<PathPiece> Range(int from, int to)
    {
        var range = new List<PathPiece>();
        for (int i = from; i < to; i++)
            range.Add(Pieces[i]);
        return range;
    }

    private sealed class Reader
    {
        private readonly SemanticModel semantics;

        public Reader(SemanticModel semantics) => this.semantics = semantics;

        public List<PathPiece> Pieces { get; } = new();

        public void Read(ExpressionSyntax expression, TextSpan whole)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax { Expression: not BinaryExpressionSyntax } outer:
                    Read(outer.Expression, whole);
                    break;
                case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal:
                    Pieces.Add(new PathPiece(literal.Token.ValueText, literal, ContentOf(literal), whole, null));
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
                        Read(content);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    ReadSum(sum);
                    break;
                default:
                    Pieces.Add(OfName(expression, whole));
                    break;
            }
        }

        private void Read(InterpolatedStringContentSyntax content)
        {
            if (content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole)
                Pieces.Add(OfName(hole.Expression, hole.Span));
            else if (content is InterpolatedStringTextSyntax { TextToken: var token } && token.Text == token.ValueText)
                Pieces.Add(new PathPiece(token.Text, null, token.Span, token.Span, null));
            else
                Pieces.Add(new PathPiece(null, null, default, content.Span, null));
        }

        private void ReadSum(BinaryExpressionSyntax sum)
        {
            var operands = new List<ExpressionSyntax>();
            ExpressionSyntax left = sum;
            for (; left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } inner; left = inner.Left)
                operands.Insert(0, inner.Right);
            operands.Insert(0, left);
            for (int i = 0; i < operands.Count; i++)
            {
                Read(operands[i], i == 0
                    ? TextSpan.FromBounds(operands[0].SpanStart, operands[1].SpanStart)
                    : TextSpan.FromBounds(operands[i - 1].Span.End, operands[i].Span.End));
            }
        }

        private PathPiece OfName(ExpressionSyntax expression, TextSpan whole)
        {
            ISymbol? symbol = expression is IdentifierNameSyntax or MemberAccessExpressionSyntax ? semantics.GetSymbolInfo(expression).Symbol : null;
            if (symbol is (IFieldSymbol or ILocalSymbol) and { DeclaringSyntaxReferences: [{ } declared] }
                && (symbol is IFieldSymbol { IsReadOnly: true } || symbol is IFieldSymbol { IsConst: true } || symbol is ILocalSymbol { IsConst: true })
                && declared.SyntaxTree == semantics.SyntaxTree
                && declared.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal } declaration)
            {
                return new PathPiece(literal.Token.ValueText, expression, ContentOf(literal), whole, declaration);
            }

            return new PathPiece(semantics.GetConstantValue(expression) is { HasValue: true, Value: string text } ? text : null, expression, default, whole, null);
        }

        /// <summary>The value within its quotes; empty where escapes make it look otherwise.</summary>
        private static TextSpan ContentOf(LiteralExpressionSyntax literal)
        {
            int start = literal.Token.Text.IndexOf(literal.Token.ValueText, StringComparison.Ordinal);
            return start < 0 ? default : new TextSpan(literal.Token.SpanStart + start, literal.Token.ValueText.Length);
        }
    }
}
