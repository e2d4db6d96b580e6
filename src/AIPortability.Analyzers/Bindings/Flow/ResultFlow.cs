using AIPortability.Analyzers.Bindings.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Flow;

/// <summary>Follows what a registration returns, where the endpoint is given by a method that is called on it.</summary>
internal static class ResultFlow
{
    /// <summary>Configured when the method is called in the same chain; unknown when the result is kept, since it may be called there.</summary>
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
                case IConversionOperation conversion:
                    result = conversion;
                    break;
                case null or IExpressionStatementOperation:
                    return EndpointState.Implicit;
                default:
                    return EndpointState.Unknown;
            }
        }
    }
}
