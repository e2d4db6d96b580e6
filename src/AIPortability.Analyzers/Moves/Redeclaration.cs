using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Moves;

/// <summary>
/// A declaration that cannot stay as it is when its value is no constant any more: <c>const string X = …</c> becomes <c>static readonly string X = …</c>
/// or <c>static string X =&gt; …</c>, and of a local a plain one.
/// </summary>
/// <param name="Keyword">The keyword that gives way, with the space behind it where nothing is written instead.</param>
/// <param name="Instead">What is written.</param>
/// <param name="EqualsSign">The equals sign of what becomes a property; else empty.</param>
internal sealed record Redeclaration(TextSpan Keyword, string Instead, TextSpan EqualsSign)
{
    public const string Field = "static readonly";
    public const string Property = "static";
    public const string Plain = "";

    private static readonly string[] All = { Field, Property, Plain };

    /// <summary>The change of a declaration; a keyword that nothing is written for goes with the space behind it.</summary>
    public static Redeclaration Of(SyntaxToken keyword, string instead, SyntaxToken equalsSign = default)
    {
        int end = keyword.Span.End;
        if (instead.Length == 0 && keyword.TrailingTrivia is [{ RawKind: (int)SyntaxKind.WhitespaceTrivia } space, ..])
            end = space.Span.End;
        return new Redeclaration(TextSpan.FromBounds(keyword.SpanStart, end), instead, equalsSign.Span);
    }

    public void Write(MoveWriter to) => to.Add("keyword", Keyword).Add("instead", Instead).Add("equalsSign", EqualsSign);

    public static Redeclaration Read(MoveReader from)
    {
        string instead = from.Text("instead");
        return new Redeclaration(from.Span("keyword"), Array.IndexOf(All, instead) >= 0 ? instead : from.Broken(""), from.Span("equalsSign"));
    }
}
