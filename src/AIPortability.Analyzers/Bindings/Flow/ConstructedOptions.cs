using AIPortability.Analyzers.Bindings.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Flow;

/// <summary>Follows an argument that is judged by what its constructor was given: options that take the endpoint there, a client with a handler.</summary>
internal static class ConstructedOptions
{
    /// <summary>The state of options whose constructor takes the endpoint.</summary>
    public static EndpointState StateOf(IOperation options, string parameter)
    {
        if (Created(options) is not { } value)
            return EndpointState.Unknown;
        if (value is not IObjectCreationOperation creation)
            return EndpointState.Implicit;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter?.Name == parameter && argument.ArgumentKind != ArgumentKind.DefaultValue)
                return GivenValue.StateOf(argument.Value);
        }

        return EndpointState.Implicit;
    }

    /// <summary>No client, and one that is made without a handler, redirect nothing.</summary>
    public static EndpointState StateOfHandler(IOperation client) => Created(client) switch
    {
        null => EndpointState.Unknown,
        IObjectCreationOperation { Arguments.IsEmpty: false } => EndpointState.Unknown,
        IObjectCreationOperation creation when GivenValue.IsDerivedElsewhere(creation.Type, "BaseAddress") => EndpointState.Unknown,
        _ => EndpointState.Implicit,
    };

    /// <summary>The creation, or the null, that a value is; null where the code does not show it.</summary>
    private static IOperation? Created(IOperation value)
    {
        value = GivenValue.Unwrap(value);
        if (value is ILocalReferenceOperation { Local: { } local } reference)
            value = Initializer(reference, local) ?? value;
        return value is IObjectCreationOperation or IDefaultValueOperation || value.ConstantValue is { HasValue: true, Value: null } ? value : null;
    }

    /// <summary>What a local is declared with, unless it is assigned again.</summary>
    private static IOperation? Initializer(IOperation reference, ILocalSymbol local)
    {
        IOperation? initializer = null;
        foreach (IOperation operation in OperationTree.RootOf(reference).Descendants())
        {
            if (operation is ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } && SymbolEqualityComparer.Default.Equals(target.Local, local))
                return null;
            if (operation is IVariableDeclaratorOperation { Initializer.Value: { } value } declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
                initializer = GivenValue.Unwrap(value);
        }

        return initializer;
    }
}
