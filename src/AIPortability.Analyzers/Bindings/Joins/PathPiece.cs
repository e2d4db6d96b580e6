using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary>A part of a text that is put together.</summary>
/// <param name="Text">What it says; null where that is not constant.</param>
/// <param name="Node">The literal, the name, or another expression; null for the text of an interpolated string.</param>
/// <param name="Content">The source of its characters, one for one; empty where they are written otherwise.</param>
/// <param name="Whole">What is deleted where nothing is left of it: with the braces or the plus that belong to it.</param>
/// <param name="Declaration">The constant that is named, when it is declared with a literal in the file at hand.</param>
internal sealed record PathPiece(string? Text, ExpressionSyntax? Node, TextSpan Content, TextSpan Whole, VariableDeclaratorSyntax? Declaration);
