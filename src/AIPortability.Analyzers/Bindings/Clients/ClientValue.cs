using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>A text that a client is given as its model or its key.</summary>
/// <param name="Text">The value.</param>
/// <param name="Literal">The literal that holds it: the argument itself, or the initializer of the constant, field or local that is passed.</param>
/// <param name="Passed">What stands in the call.</param>
internal sealed record ClientValue(string Text, ExpressionSyntax Literal, SyntaxNode Passed);
