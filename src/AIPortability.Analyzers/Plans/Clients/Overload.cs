using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans.Clients;

/// <summary>Finds the overload that a rewritten call binds to.</summary>
internal static class Overload
{
    private const string Experimental = "ExperimentalAttribute";

    /// <summary>
    /// The overload with the fewest parameters that has all of those named, and no other that must be given. One that is marked experimental is an
    /// error to use, so it is taken only where the call uses one already.
    /// </summary>
    /// <param name="called">What is called today.</param>
    /// <param name="constructed">The type whose constructor is called instead, or null for the same method.</param>
    /// <param name="parameters">The parameters that get an argument.</param>
    public static IMethodSymbol? With(IMethodSymbol called, INamedTypeSymbol? constructed, ICollection<string> parameters)
    {
        IMethodSymbol method = called.ReducedFrom ?? called;
        IMethodSymbol? best = null;
        ImmutableArray<ISymbol> members = constructed?.GetMembers(WellKnownMemberNames.InstanceConstructorName) ?? method.ContainingType.GetMembers(method.Name);
        foreach (ISymbol member in members)
        {
            if (member is IMethodSymbol candidate && candidate.DeclaredAccessibility == method.DeclaredAccessibility
                && (constructed is not null || candidate.IsStatic == method.IsStatic) && candidate.Arity == method.Arity && Fits(candidate, method, parameters)
                && (!IsExperimental(candidate) || IsExperimental(method)) && (best is null || candidate.Parameters.Length < best.Parameters.Length))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static bool Fits(IMethodSymbol candidate, IMethodSymbol method, ICollection<string> parameters)
    {
        int found = 0;
        for (int i = 0; i < candidate.Parameters.Length; i++)
        {
            IParameterSymbol parameter = candidate.Parameters[i];
            bool isReceiver = method.IsExtensionMethod && i == 0;
            if (parameters.Contains(parameter.Name))
                found++;
            else if (isReceiver ? !SymbolEqualityComparer.Default.Equals(parameter.Type, method.Parameters[0].Type) : !parameter.IsOptional)
                return false;
        }

        return found == parameters.Count;
    }

    private static bool IsExperimental(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == Experimental)
                return true;
        }

        return false;
    }
}
