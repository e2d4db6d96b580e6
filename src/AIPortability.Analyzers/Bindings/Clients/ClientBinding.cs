using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>What the code says of a client's endpoint.</summary>
internal enum EndpointState
{
    /// <summary>Nothing: the client goes to its provider.</summary>
    Implicit,

    /// <summary>Nothing, but the client is made only where nothing else is configured.</summary>
    Default,

    /// <summary>A constant, which is reported where it stands.</summary>
    Constant,

    /// <summary>A value that is not constant.</summary>
    Configured,

    /// <summary>Something that the code here does not show: a handler, a pipeline, options made elsewhere.</summary>
    Unknown,
}

/// <summary>A text that a client is given as its model or its key.</summary>
/// <param name="Text">The value.</param>
/// <param name="Literal">The literal that holds it: the argument itself, or the initializer of the constant, field or local that is passed.</param>
/// <param name="Passed">What stands in the call.</param>
internal sealed record ClientValue(string Text, ExpressionSyntax Literal, SyntaxNode Passed);

/// <summary>One place where a client is made. Rules judge this value and never look at the code again.</summary>
/// <param name="Sdk">The library.</param>
/// <param name="Entry">The row of the catalogue.</param>
/// <param name="Call">The innermost creation or call.</param>
/// <param name="Endpoint">What the code says of the endpoint.</param>
/// <param name="Model">The model, where it is a text in the code.</param>
/// <param name="Key">The key, where it is a text in the code.</param>
internal sealed record ClientBinding(SdkRoute Sdk, ClientEntry Entry, ClientCall Call, EndpointState Endpoint, ClientValue? Model, ClientValue? Key);
