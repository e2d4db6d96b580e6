using System;
using AIPortability.Analyzers.Catalogue.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>An address that the library itself publishes: passing it on says no more than leaving it out.</summary>
internal static class LibraryDefault
{
    /// <summary>
    /// True for a field of the library that names its built-in host. A field that is no constant shows no value, and libraries publish
    /// none but their own default that way.
    /// </summary>
    public static bool IsGivenBy(IOperation value, SdkRoute sdk)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IObjectCreationOperation { Arguments: { Length: 1 } arguments }:
                    value = arguments[0].Value;
                    break;
                case IFieldReferenceOperation { Field: { IsStatic: true, ContainingAssembly: { } assembly } } field:
                    return assembly.Name == sdk.Assembly
                        && (field.ConstantValue is not { HasValue: true, Value: string address } || address.IndexOf(sdk.Host, StringComparison.OrdinalIgnoreCase) >= 0);
                default:
                    return false;
            }
        }
    }
}
