using AIPortability.Analyzers.Bindings.Flow;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>Classifies one creation or call of an SDK.</summary>
internal static class ClientClassifier
{
    /// <summary>The binding, or null for an operation that makes no client of a known SDK.</summary>
    public static ClientBinding? Classify(IOperation operation, ReferencedSdks sdks)
    {
        if (ClientCall.Of(operation) is not { } call || !sdks.Symbols.TryFind(call.Method, out SdkRoute sdk, out ClientEntry entry))
            return null;
        EndpointState state = StateOf(call, sdk, entry);
        ISymbol? argument = null;
        if (state == EndpointState.Implicit && DefaultClient.DeciderOf(operation) is { } decider)
        {
            state = EndpointState.Default;
            argument = operation.SemanticModel?.GetSymbolInfo(decider).Symbol as IParameterSymbol;
        }

        return new ClientBinding(sdk, entry, call, state, TextOrigin.OfModel(call, entry.Models), TextOrigin.OfKey(call, entry.Keys)) { IsDecidedByArgument = argument is not null };
    }

    /// <summary>The strongest statement of all that can give the endpoint: configured before constant before unknown.</summary>
    private static EndpointState StateOf(ClientCall call, SdkRoute sdk, ClientEntry entry)
    {
        EndpointState state = EndpointState.Implicit;
        foreach (EndpointSource source in entry.Endpoints)
        {
            EndpointState found = source.Kind switch
            {
                EndpointSourceKind.Receiver or EndpointSourceKind.NoneBuiltIn => EndpointState.Configured,
                EndpointSourceKind.Elsewhere => IsMadeElsewhere(call, source.Name) ? EndpointState.Configured : EndpointState.Implicit,
                EndpointSourceKind.Chained => ResultFlow.StateOfCall(call.Operation, source.Name),
                EndpointSourceKind.Around => ResultFlow.StateOfCallAround(call.Operation, source.Name),
                EndpointSourceKind.Property => OptionsFlow.StateOfProperty(call.Operation, source.Name),
                _ => call.Find(source.Name) is { } argument ? StateOf(argument, source, sdk) : EndpointState.Implicit,
            };
            if (Strength(found) > Strength(state))
                state = found;
        }

        return state;
    }

    /// <summary>A registration takes from the services what it is not given; a constructor has to be given it.</summary>
    private static bool IsMadeElsewhere(ClientCall call, string parameter) =>
        call.IsCreation ? call.Find(parameter) is not null : call.Has(parameter);

    /// <summary>True for a member of a list of regions, and for one that a constant text names.</summary>
    private static bool IsWritten(IOperation region) => GivenValue.Unwrap(region) switch
    {
        IFieldReferenceOperation { Field: { IsStatic: true, ContainingType: var list, Type: var type } } => SymbolEqualityComparer.Default.Equals(list, type),
        IInvocationOperation { Arguments: { Length: 1 } named } => named[0].Value.ConstantValue.HasValue,
        var other => other.ConstantValue.HasValue,
    };

    private static int Strength(EndpointState state) => state switch
    {
        EndpointState.Implicit => 0,
        EndpointState.Unknown => 1,
        EndpointState.Constant => 2,
        _ => 3,
    };

    private static EndpointState StateOf(IArgumentOperation argument, EndpointSource source, SdkRoute sdk) => source.Kind switch
    {
        EndpointSourceKind.Value => LibraryDefault.IsGivenBy(argument.Value, sdk) ? EndpointState.Implicit : GivenValue.StateOf(argument.Value),
        EndpointSourceKind.Options => OptionsFlow.StateOfOptions(argument.Value, source.Property),
        EndpointSourceKind.Configure => OptionsFlow.StateOfDelegate(argument.Value, source.Property),
        EndpointSourceKind.Constructed => ConstructedOptions.StateOf(argument.Value, source.Property),
        EndpointSourceKind.Handler => ConstructedOptions.StateOfHandler(argument.Value),
        EndpointSourceKind.Region => IsWritten(argument.Value) ? EndpointState.Implicit : EndpointState.Configured,
        EndpointSourceKind.HttpClient => OptionsFlow.StateOfHttpClient(argument.Value),
        _ => EndpointState.Configured,
    };
}
