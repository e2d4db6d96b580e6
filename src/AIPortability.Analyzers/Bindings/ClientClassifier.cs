using System.Collections.Immutable;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings;

/// <summary>Classifies one creation or call of an SDK.</summary>
internal static class ClientClassifier
{
    /// <summary>The binding, or null for an operation that makes no client of a known SDK.</summary>
    public static ClientBinding? Classify(IOperation operation, ReferencedSdks sdks)
    {
        (IMethodSymbol? method, ImmutableArray<IArgumentOperation> arguments) = operation switch
        {
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        if (method is null || !sdks.TryFind(method, out ClientSdk sdk, out ClientEntry entry))
            return null;
        string name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        return new ClientBinding(sdk, entry, name, StateOf(operation, arguments, entry), operation.Syntax.GetLocation());
    }

    /// <summary>The strongest statement of all that can give the endpoint: configured before constant before unknown.</summary>
    private static EndpointState StateOf(IOperation operation, ImmutableArray<IArgumentOperation> arguments, ClientEntry entry)
    {
        EndpointState state = EndpointState.Implicit;
        foreach (EndpointSource source in entry.Endpoints)
        {
            EndpointState found = source.Kind switch
            {
                EndpointSourceKind.Receiver => EndpointState.Configured,
                EndpointSourceKind.Property => OptionsFlow.StateOfProperty(operation, source.Name),
                _ => StateOfArgument(arguments, source),
            };
            if (Strength(found) > Strength(state))
                state = found;
        }

        return state == EndpointState.Implicit && entry.DecidedElsewhere is not null ? EndpointState.Unknown : state;
    }

    private static int Strength(EndpointState state) => state switch
    {
        EndpointState.Implicit => 0,
        EndpointState.Unknown => 1,
        EndpointState.Constant => 2,
        _ => 3,
    };

    private static EndpointState StateOfArgument(ImmutableArray<IArgumentOperation> arguments, EndpointSource source)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.Name != source.Name || argument.ArgumentKind == ArgumentKind.DefaultValue)
                continue;
            return source.Kind switch
            {
                EndpointSourceKind.Value => OptionsFlow.StateOfValue(argument.Value),
                EndpointSourceKind.Options => OptionsFlow.StateOfOptions(argument.Value, source.Property),
                EndpointSourceKind.Configure => OptionsFlow.StateOfDelegate(argument.Value, source.Property),
                EndpointSourceKind.HttpClient => OptionsFlow.StateOfHttpClient(argument.Value),
                _ => EndpointState.Configured,
            };
        }

        return EndpointState.Implicit;
    }
}
