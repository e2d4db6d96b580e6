using AIPortability.Analyzers.Bindings.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Flow;

/// <summary>Follows what a registration returns, where the endpoint is given by a method that is called on it.</summary>
internal static class ResultFlow
{
    /// <summary>The state that the parameter has of a call which the created object, or the local that holds it, is passed to.</summary>
    public static EndpointState StateOfCallAround(IOperation operation, string parameter)
    {
        IOperation made = PassedOn(operation);
        if (made.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } })
            return StateOf(made, parameter);
        foreach (IOperation use in OperationTree.RootOf(made).Descendants())
        {
            if (use is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local)
                && StateOf(PassedOn(reference), parameter) is EndpointState.Unknown)
            {
                return EndpointState.Unknown;
            }
        }

        return EndpointState.Implicit;
    }

    private static EndpointState StateOf(IOperation passed, string parameter)
    {
        if (passed.Parent is not IArgumentOperation { Parent: IInvocationOperation call })
            return EndpointState.Implicit;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Name == parameter && argument.ArgumentKind != ArgumentKind.DefaultValue)
                return ConstructedOptions.StateOfHandler(argument.Value);
        }

        return EndpointState.Implicit;
    }

    private static IOperation PassedOn(IOperation operation)
    {
        while (operation.Parent is IConversionOperation conversion)
            operation = conversion;
        return operation;
    }

    /// <summary>
    /// Configured when the method is called in the same chain. Unknown when what a registration returns is kept, since it may be called there; a client that
    /// is kept is called in the same member, or not at all.
    /// </summary>
    public static EndpointState StateOfCall(IOperation operation, string method)
    {
        IOperation result = operation;
        while (true)
        {
            switch (result.Parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } call } argument when call.Arguments[0] == argument:
                    if (call.TargetMethod.Name == method)
                        return call.Arguments.Length > 1 ? GivenValue.StateOf(call.Arguments[1].Value) : EndpointState.Configured;
                    result = call;
                    break;
                case IInvocationOperation call when call.Instance == result:
                    if (call.TargetMethod.Name == method)
                        return call.Arguments.Length > 0 ? GivenValue.StateOf(call.Arguments[0].Value) : EndpointState.Configured;
                    result = call;
                    break;
                case IConversionOperation conversion:
                    result = conversion;
                    break;
                case null or IExpressionStatementOperation:
                    return EndpointState.Implicit;
                default:
                    return operation is IObjectCreationOperation && !IsCalledBeside(operation, method) ? EndpointState.Implicit : EndpointState.Unknown;
            }
        }
    }

    /// <summary>True where a method of that name is called in the same member, on whatever object.</summary>
    private static bool IsCalledBeside(IOperation operation, string method)
    {
        foreach (IOperation beside in OperationTree.RootOf(operation).Descendants())
        {
            if (beside is IInvocationOperation call && call.TargetMethod.Name == method)
                return true;
        }

        return false;
    }
}
