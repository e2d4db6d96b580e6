using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Flow;

/// <summary>
/// Follows the object that gives a client its endpoint: an initializer, a local that is changed afterwards, a helper method of one level.
/// What cannot be followed is unknown, never configured.
/// </summary>
internal static class OptionsFlow
{
    private const string BaseAddress = "BaseAddress";

    /// <summary>The state of options by their property for the endpoint.</summary>
    public static EndpointState StateOfOptions(IOperation options, string property) => StateOfOptions(options, property, NothingKnown());

    private static EndpointState StateOfOptions(IOperation options, string property, Dictionary<ISymbol, EndpointState> known)
    {
        options = GivenValue.Unwrap(options);
        switch (options)
        {
            case IDefaultValueOperation:
            case { ConstantValue: { HasValue: true, Value: null } }:
                return EndpointState.Implicit;
            case IObjectCreationOperation creation:
                return StateOfCreation(creation, property);
            case ILocalReferenceOperation local:
                return StateOfVariable(local, local.Local, property, known);
            case IFieldReferenceOperation field:
                return MemberFlow.StateOf(field, field.Field, value => StateOfOptions(value, property, known), property, known);
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } member:
                return MemberFlow.StateOf(member, member.Property, value => StateOfOptions(value, property, known), property, known);
            case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } } call when Returned(call) is { } returned:
                return returned is IObjectCreationOperation made ? StateOfCreation(made, property) : EndpointState.Unknown;
            default:
                return EndpointState.Unknown;
        }
    }

    /// <summary>The state of a delegate that configures options.</summary>
    public static EndpointState StateOfDelegate(IOperation value, string property)
    {
        value = GivenValue.Unwrap(value);
        if (value.ConstantValue is { HasValue: true, Value: null })
            return EndpointState.Implicit;
        if (value is IDelegateCreationOperation creation)
            value = creation.Target;
        return value is IAnonymousFunctionOperation function ? StateOfAssignments(function.Body, property, isOfVariable: null) : EndpointState.Unknown;
    }

    /// <summary>An HttpClient with a visible base address is configured; one without, made here without a handler, is not.</summary>
    public static EndpointState StateOfHttpClient(IOperation client) => StateOfHttpClient(client, NothingKnown());

    private static EndpointState StateOfHttpClient(IOperation client, Dictionary<ISymbol, EndpointState> known)
    {
        client = GivenValue.Unwrap(client);
        if (client.ConstantValue is { HasValue: true, Value: null })
            return EndpointState.Implicit;
        if (client is IObjectCreationOperation creation)
            return creation.Arguments.IsEmpty ? StateOfCreation(creation, BaseAddress) : EndpointState.Configured;
        if (client is ILocalReferenceOperation local)
            return StateOfVariable(local, local.Local, BaseAddress, known);
        if (client is IFieldReferenceOperation field)
            return MemberFlow.StateOf(field, field.Field, value => StateOfHttpClient(value, known), BaseAddress, known);
        // A client with a name is configured where the name is registered.
        return client is IInvocationOperation { TargetMethod: { Name: "CreateClient", IsExtensionMethod: true }, Arguments.Length: 1 } ? EndpointState.Implicit : EndpointState.Unknown;
    }

    /// <summary>The state of a property of the created object itself.</summary>
    public static EndpointState StateOfProperty(IOperation operation, string property)
    {
        if (operation is not IObjectCreationOperation creation)
            return EndpointState.Unknown;
        EndpointState state = StateOfCreation(creation, property);
        return state != EndpointState.Implicit ? state : Owner(creation) switch
        {
            ILocalSymbol local => StateOfAssignments(OperationTree.RootOf(creation), property, local),
            { } member => MemberFlow.StateAfterwards(creation, member, property),
            null => state,
        };
    }

    private static EndpointState StateOfCreation(IObjectCreationOperation creation, string property)
    {
        EndpointState state = creation.Initializer is null ? EndpointState.Implicit : StateOfAssignments(creation.Initializer, property, isOfVariable: null);
        return state == EndpointState.Implicit && GivenValue.IsDerivedElsewhere(creation.Type, property) ? EndpointState.Unknown : state;
    }

    /// <summary>A local: its initializer, and what is assigned to its property afterwards.</summary>
    private static EndpointState StateOfVariable(IOperation reference, ILocalSymbol local, string property, Dictionary<ISymbol, EndpointState> known)
    {
        IOperation root = OperationTree.RootOf(reference);
        EndpointState assigned = StateOfAssignments(root, property, local);
        if (assigned != EndpointState.Implicit)
            return assigned;
        foreach (IOperation operation in root.Descendants())
        {
            if (operation is not IVariableDeclaratorOperation { Initializer.Value: { } value } declarator
                || !SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
            {
                continue;
            }

            value = GivenValue.Unwrap(value);
            if (value is ILocalReferenceOperation)
                return EndpointState.Unknown;
            return property == BaseAddress ? StateOfHttpClient(value, known) : StateOfOptions(value, property, known);
        }

        return EndpointState.Unknown;
    }

    /// <summary>The object creation in this file that an options argument comes from, so that a property can be added to it; or null.</summary>
    public static BaseObjectCreationExpressionSyntax? CreationOf(IOperation options)
    {
        options = GivenValue.Unwrap(options);
        SyntaxNode? made = options switch
        {
            IObjectCreationOperation creation => creation.Syntax,
            ILocalReferenceOperation local => InitializerOf(local.Local),
            IFieldReferenceOperation field => InitializerOf(field.Field),
            IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } call => Returned(call)?.Syntax,
            _ => null,
        };
        return made is BaseObjectCreationExpressionSyntax found && found.SyntaxTree == options.Syntax.SyntaxTree ? found : null;
    }

    private static SyntaxNode? InitializerOf(ISymbol variable) =>
        variable.DeclaringSyntaxReferences.Length == 1 && variable.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax declarator
            ? declarator.Initializer?.Value
            : null;

    /// <summary>The last word of the assignments below an operation, of any object or of one variable.</summary>
    private static EndpointState StateOfAssignments(IOperation root, string property, ISymbol? isOfVariable)
    {
        EndpointState state = EndpointState.Implicit;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (WithinProperty(operation, property, isOfVariable) is { } within)
                return GivenValue.StateOf(within);
            string? name = operation switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } when IsOf(target.Instance, isOfVariable) => target.Property.Name,
                IInvocationOperation call when IsOf(call.Instance, isOfVariable) => call.TargetMethod.Name,
                _ => null,
            };
            if (name == property && operation is ISimpleAssignmentOperation assignment)
                return GivenValue.StateOf(assignment.Value);
            if (name is not null && GivenValue.IsRedirection(name))
                state = EndpointState.Unknown;
        }

        return state;
    }

    /// <summary>What is assigned to a part of the object that the property holds: <c>{ Client = { Address = x } }</c>, <c>o.Client.Address = x</c>.</summary>
    private static IOperation? WithinProperty(IOperation operation, string property, ISymbol? isOfVariable) => operation switch
    {
        IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation part, Initializer.Initializers: { Length: > 0 } set }
            when isOfVariable is null && part.Property.Name == property && set[0] is ISimpleAssignmentOperation assignment => assignment.Value,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: IPropertyReferenceOperation part } } assignment
            when part.Property.Name == property && IsOf(part.Instance, isOfVariable) => assignment.Value,
        _ => null,
    };

    private static bool IsOf(IOperation? instance, ISymbol? variable) => variable is null
        ? instance is not null
        : instance is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, variable);

    /// <summary>The local, field or property that a created object is assigned to.</summary>
    private static ISymbol? Owner(IObjectCreationOperation creation)
    {
        IOperation? parent = creation.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => target.Local,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: IInstanceReferenceOperation or null } target } => target.Member,
            _ => null,
        };
    }

    /// <summary>The only value that a method of this file returns, or null.</summary>
    private static IOperation? Returned(IInvocationOperation call)
    {
        SyntaxNode declaration = call.TargetMethod.DeclaringSyntaxReferences[0].GetSyntax();
        if (call.SemanticModel is not { } semantics || declaration.SyntaxTree != semantics.SyntaxTree || semantics.GetOperation(declaration) is not { } body)
            return null;
        IOperation? returned = null;
        foreach (IOperation operation in body.Descendants())
        {
            if (operation is not IReturnOperation { ReturnedValue: { } value })
                continue;
            if (returned is not null)
                return null;
            returned = GivenValue.Unwrap(value);
        }

        return returned;
    }

    private static Dictionary<ISymbol, EndpointState> NothingKnown() => new(SymbolEqualityComparer.Default);
}
