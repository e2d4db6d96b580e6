using System;
using AIPortability.Analyzers.Bindings.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Flow;

/// <summary>What a value that is given for an endpoint says by itself.</summary>
internal static class GivenValue
{
    private static readonly string[] Redirections = { "Transport", "AddPolicy", "RetryPolicy", "HttpClientFactory" };

    /// <summary>The state of an endpoint that is given as a value.</summary>
    public static EndpointState StateOf(IOperation value)
    {
        value = Unwrap(value);
        if (value.ConstantValue is { HasValue: true, Value: null } || value is IDefaultValueOperation)
            return EndpointState.Implicit;
        if (value.ConstantValue.HasValue)
            return EndpointState.Constant;
        return value is IObjectCreationOperation { Arguments: { Length: > 0 } arguments } && Unwrap(arguments[0].Value).ConstantValue.HasValue
            ? EndpointState.Constant
            : EndpointState.Configured;
    }

    /// <summary>True for a property or method through which a request can be redirected without an endpoint.</summary>
    public static bool IsRedirection(string member) => Array.IndexOf(Redirections, member) >= 0;

    /// <summary>True for a type that another assembly derives from the one with the endpoint's property: its constructor may give one, or a handler.</summary>
    public static bool IsDerivedElsewhere(ITypeSymbol? type, string property)
    {
        for (ITypeSymbol? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (!declaring.GetMembers(property).IsEmpty)
                return !SymbolEqualityComparer.Default.Equals(declaring.ContainingAssembly, type!.ContainingAssembly);
        }

        return false;
    }

    /// <summary>The operand of conversions, which a value passes through unchanged.</summary>
    public static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }
}
