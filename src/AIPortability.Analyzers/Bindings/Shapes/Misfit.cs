using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>A text of the code that makes a client call an address at which nothing answers. Rules judge this value and never look at the code again.</summary>
/// <param name="Taker">The type or method that makes an address of the text, as a message names it.</param>
/// <param name="Base">What the client wants; null for .NET's own types, which take every address.</param>
/// <param name="Fault">What is called, and what should stand in the code.</param>
/// <param name="Address">The address that is called, or the base of it.</param>
/// <param name="Text">What is wrong: the address, or the literal of a relative path.</param>
/// <param name="IsShared">True where the text is used elsewhere too, so that it cannot be repaired for this use alone.</param>
internal sealed record Misfit(string Taker, ClientBase? Base, BaseFault Fault, AddressText Address, ExpressionSyntax Text, bool IsShared);
