using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Clients;

/// <summary>A creation, a constructor's <c>base(…)</c>, or a call: what makes a client, in one shape.</summary>
internal sealed record ClientCall(IOperation Operation, IMethodSymbol Method, ImmutableArray<IArgumentOperation> Arguments)
{
    public SyntaxNode Node => Operation.Syntax;

    public bool IsCreation => Method.MethodKind == MethodKind.Constructor;

    /// <summary>The type or method as a message names it.</summary>
    public string Name => IsCreation ? Method.ContainingType.Name : Method.Name;

    /// <summary>The creation; of a call, the method's name and its arguments: the receiver may be a chain over many lines.</summary>
    public Location Location => Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
        ? Location.Create(Node.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, Node.Span.End))
        : Node.GetLocation();

    /// <summary>True for an extension method that is called on its first argument.</summary>
    public bool HasReceiver => Method.IsExtensionMethod && Arguments.Length > 0 && Written(Arguments[0]) is null;

    /// <summary>The arguments as they are written; null for a creation with an initializer alone.</summary>
    public ArgumentListSyntax? ArgumentList => Node switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        InvocationExpressionSyntax invocation => invocation.ArgumentList,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList,
        PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList,
        _ => null,
    };

    public static ClientCall? Of(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor } creation => new ClientCall(creation, constructor, creation.Arguments),
        IInvocationOperation invocation => new ClientCall(invocation, invocation.TargetMethod, invocation.Arguments),
        _ => null,
    };

    /// <summary>The argument in the call's list; the operation's own syntax may be the expression within. Null for a receiver.</summary>
    public ArgumentSyntax? Written(IArgumentOperation argument)
    {
        foreach (ArgumentSyntax written in ArgumentList?.Arguments ?? default)
        {
            if (written.Span.Contains(argument.Syntax.Span))
                return written;
        }

        return null;
    }

    /// <summary>True where the overload has a parameter, given or not: a client that is left out comes from the services.</summary>
    public bool Has(string parameter)
    {
        foreach (IParameterSymbol candidate in Method.Parameters)
        {
            if (candidate.Name == parameter)
                return true;
        }

        return false;
    }

    /// <summary>The argument that is written for a parameter, or null.</summary>
    public IArgumentOperation? Find(string parameter)
    {
        foreach (IArgumentOperation argument in Arguments)
        {
            if (argument.Parameter?.Name == parameter && argument.ArgumentKind != ArgumentKind.DefaultValue)
                return argument;
        }

        return null;
    }
}
