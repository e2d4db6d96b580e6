using AIPortability.Analyzers.Bindings.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Flow;

/// <summary>Follows what a registration returns, where the endpoint is given by a method that is called on it.</summary>
internal static class ResultFlow
{
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
        while (operation.Parent is { } parent)
            operation = parent;
        foreach (IOperation beside in operation.Descendants())
        {
            if (beside is IInvocationOperation call && call.TargetMethod.Name == method)
                return true;
        }

        return false;
    }
}
