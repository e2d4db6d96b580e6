using System;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>Finds the SDK client that a value is given to as its endpoint: by a parameter, by a property of its options, by an HttpClient.</summary>
internal sealed class AddressTaker
{
    private readonly SemanticModel semantics;
    private readonly ReferencedSdks? sdks;
    private readonly FileWords words;

    public AddressTaker(SemanticModel semantics, ReferencedSdks? sdks, FileWords words)
    {
        this.semantics = semantics;
        this.sdks = sdks;
        this.words = words;
    }

    /// <summary>The outermost expression that stands for the address and nothing else: <c>new Uri(…)</c>, the whole of <c>x ?? "…"</c>.</summary>
    public ExpressionSyntax Whole(ExpressionSyntax value)
    {
        while (true)
        {
            switch (value.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
                    or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }:
                    value = (ExpressionSyntax)value.Parent;
                    break;
                case ConditionalExpressionSyntax choice when choice.Condition != value:
                    value = choice;
                    break;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax creation } } when IsUri(creation):
                    value = creation;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>The client, and its name; null where the value goes elsewhere.</summary>
    public (ClientBase Base, string Name)? Of(ExpressionSyntax value) => value.Parent switch
    {
        _ when sdks is null => null,
        ArgumentSyntax { Parent.Parent: { } call } argument => OfArgument(argument, call),
        AssignmentExpressionSyntax assignment when assignment.Right == value => OfProperty(assignment),
        _ => null,
    };

    /// <summary>The client that an HttpClient is given to. It appends as it does to an endpoint.</summary>
    public (ClientBase Base, string Name)? OfHttpClient(ExpressionSyntax client) => client.Parent is ArgumentSyntax { Parent.Parent: { } call } argument && sdks is not null
        && CallOf(call) is { } made && sdks.Symbols.TryFind(made.Method, out SdkRoute sdk, out ClientEntry entry) && BaseOf(sdk, made) is { } wanted
        && ParameterOf(argument) is { } parameter && Exists(entry, EndpointSourceKind.HttpClient, parameter.Name)
            ? (wanted, made.Name)
            : null;

    public bool IsUri(ExpressionSyntax creation) =>
        semantics.GetTypeInfo(creation).Type is { Name: "Uri", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private (ClientBase Base, string Name)? OfArgument(ArgumentSyntax argument, SyntaxNode call)
    {
        if (CallOf(call) is not { } made || ParameterOf(argument) is not { } parameter)
            return null;
        ClientBase? wanted = sdks!.Symbols.TryFind(made.Method, out SdkRoute sdk, out ClientEntry entry)
            ? BaseOf(sdk, made) is { } own && (Exists(entry, EndpointSourceKind.Value, parameter.Name) || Array.IndexOf(own.Parameters, parameter.Name) >= 0) ? own : null
            : made.IsCreation ? sdks.Symbols.BaseOf(made.Method.ContainingType, parameter.Name, isParameter: true) : null;
        return wanted is null || (wanted.Unless is { } unless && made.Find(unless) is not null) ? null : (wanted, made.Name);
    }

    private (ClientBase Base, string Name)? OfProperty(AssignmentExpressionSyntax assignment)
    {
        if (semantics.GetSymbolInfo(assignment.Left).Symbol is not IPropertySymbol property)
            return null;
        ClientBase? wanted = sdks!.Symbols.BaseOf(property.ContainingType, property.Name, isParameter: false);
        string options = property.ContainingType.Name;
        return wanted is null || (wanted.Unless is { } unless && words.MayHave(unless)) ? null : (wanted.Of(options).Of(ClientOf(assignment) ?? options), options);
    }

    /// <summary>The type of the client that new options are given to where they are made.</summary>
    private string? ClientOf(AssignmentExpressionSyntax assignment) =>
        assignment.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax client } } }
            ? semantics.GetTypeInfo(client).Type?.Name
            : null;

    private ClientCall? CallOf(SyntaxNode call) => semantics.GetOperation(call) is { } operation ? ClientCall.Of(operation) : null;

    private IParameterSymbol? ParameterOf(ArgumentSyntax argument) => (semantics.GetOperation(argument) as IArgumentOperation)?.Parameter;

    private static ClientBase? BaseOf(SdkRoute sdk, ClientCall call) =>
        sdk.Base is { } wanted && wanted.HoldsFor(call.Method.ContainingAssembly.Identity.Version) ? wanted : null;

    private static bool Exists(ClientEntry entry, EndpointSourceKind kind, string name) =>
        Array.Exists(entry.Endpoints, source => source.Kind == kind && source.Name == name);
}
