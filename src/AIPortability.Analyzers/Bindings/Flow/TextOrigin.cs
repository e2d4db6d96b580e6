using System;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Flow;

/// <summary>Finds the literal behind a model or a key: the argument, or the constant, field or local that is passed.</summary>
internal static class TextOrigin
{
    /// <summary>The model that is given to one of some parameters.</summary>
    public static ClientValue? OfModel(ClientCall call, string[] parameters)
    {
        foreach (string parameter in parameters)
        {
            if (call.Find(parameter) is { } argument && OfModel(argument.Value) is { } value)
                return value;
        }

        return null;
    }

    /// <summary>The literal behind a value that is a model, or null.</summary>
    public static ClientValue? OfModel(IOperation value) => Of(value) is { } found && !ModelPlaceholder.Is(found.Text) ? found : null;

    /// <summary>A key is passed as text, in a credential made of it, or as a property of an options object or of the client itself.</summary>
    public static ClientValue? OfKey(ClientCall call, string[] parameters)
    {
        if (call.Operation is IObjectCreationOperation { Initializer: { } own } && OfInitializer(own) is { } set)
            return set;
        foreach (string parameter in parameters)
        {
            if (call.Find(parameter) is not { } argument)
                continue;
            if (GivenValue.Unwrap(argument.Value) is not IObjectCreationOperation creation)
                return Of(argument.Value);
            if (creation.Initializer is { } initializer && OfInitializer(initializer) is { } found)
                return found;
            return creation.Arguments.Length > 0 ? Of(creation.Arguments[0].Value) : null;
        }

        return null;
    }

    private static ClientValue? OfInitializer(IObjectOrCollectionInitializerOperation initializer)
    {
        foreach (IOperation operation in initializer.Initializers)
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                && target.Property.Name.Equals("ApiKey", StringComparison.OrdinalIgnoreCase))
            {
                return Of(assignment.Value);
            }
        }

        return null;
    }

    /// <summary>The literal behind a value, or null.</summary>
    public static ClientValue? Of(IOperation value)
    {
        value = GivenValue.Unwrap(value);
        ExpressionSyntax? literal = value switch
        {
            ILiteralOperation { Syntax: ExpressionSyntax syntax } => syntax,
            ILocalReferenceOperation local => InitializerOf(local.Local),
            IFieldReferenceOperation { Field: { IsConst: true } or { IsReadOnly: true } } field => InitializerOf(field.Field),
            _ => null,
        };
        return literal is LiteralExpressionSyntax { Token.Value: string { Length: > 0 } text } ? new ClientValue(text, literal, value.Syntax) : null;
    }

    private static ExpressionSyntax? InitializerOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Length == 1 && symbol.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax variable
            ? variable.Initializer?.Value
            : null;
}
