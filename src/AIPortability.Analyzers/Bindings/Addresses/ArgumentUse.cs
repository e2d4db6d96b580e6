using System;
using System.Collections.Immutable;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// What a called method, constructor or attribute does with an address that it is given. Without a semantic model (a use in another
/// file than the one that is analyzed) the names alone decide.
/// </summary>
internal static class ArgumentUse
{
    /// <summary>Attributes whose argument is called: those of Refit and RestEase.</summary>
    private static readonly ImmutableHashSet<string> CallingAttributes =
        ImmutableHashSet.Create("Get", "Post", "Put", "Delete", "Patch", "Head", "Options", "BaseAddress", "BasePath", "HttpHost");

    /// <summary>
    /// <c>new Uri("…")</c> and <c>new UriBuilder("…")</c>, also target-typed: the address goes where the new object goes.
    /// </summary>
    public static bool IsUriCreation(BaseObjectCreationExpressionSyntax creation, ArgumentSyntax argument, SemanticModel? semantics)
    {
        if (creation.ArgumentList is not { } list || list.Arguments.Count == 0 || list.Arguments[0] != argument)
            return false;
        if (semantics is null)
            return creation is ObjectCreationExpressionSyntax { Type: SimpleNameSyntax { Identifier.ValueText: "Uri" or "UriBuilder" } };
        return semantics.GetTypeInfo(creation).Type is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } type
            && type.Name is "Uri" or "UriBuilder";
    }

    /// <summary>
    /// <c>"…".GetStringAsync()</c>: an extension method that makes something else of the address calls it, whatever its result is named.
    /// </summary>
    public static bool IsReceiverOfCall(ExpressionSyntax call, SemanticModel? semantics) =>
        semantics is not null && call is InvocationExpressionSyntax
        && semantics.GetSymbolInfo(call).Symbol is IMethodSymbol { ReducedFrom: { } extension } method
        && extension.Parameters[0].Type.SpecialType == SpecialType.System_String
        && method.ReturnType.SpecialType is not (SpecialType.System_String or SpecialType.System_Boolean)
        && method.ReturnType.Name != "Uri" && extension.ContainingNamespace.Name != "System";

    public static AddressUse Classify(ArgumentSyntax argument, SemanticModel? semantics)
    {
        switch (argument.Parent?.Parent)
        {
            case ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax:
                return OfChainedConstructor(argument, Parameter(argument, semantics));
            case ElementAccessExpressionSyntax or ImplicitElementAccessSyntax:
                return AddressUse.Silent;
            case BaseObjectCreationExpressionSyntax creation:
                return OfCreation(argument, creation, semantics);
            case InvocationExpressionSyntax invocation:
                return OfCall(argument, invocation, semantics);
            default:
                return AddressUse.Silent;
        }
    }

    /// <summary>An attribute's argument is data for tools and people, but for the attributes that make a client call it.</summary>
    public static AddressUse Classify(AttributeArgumentSyntax argument)
    {
        string? name = (argument.Parent?.Parent as AttributeSyntax)?.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => null,
        };
        if (name is null || argument.NameEquals is not null)
            return AddressUse.Silent;
        const string Suffix = "Attribute";
        if (name.EndsWith(Suffix, StringComparison.Ordinal))
            name = name.Substring(0, name.Length - Suffix.Length);
        return CallingAttributes.Contains(name) ? AddressUse.Address(null) : AddressUse.Silent;
    }

    private static AddressUse OfChainedConstructor(ArgumentSyntax argument, IParameterSymbol? parameter) =>
        AddressNames.IsTextForPeople(parameter?.Name) || IsException(parameter?.ContainingType)
            ? AddressUse.Silent
            : AddressUse.Default(DefaultForm.Declaration, argument.Expression, parameter?.Name);

    private static AddressUse OfCreation(ArgumentSyntax argument, BaseObjectCreationExpressionSyntax creation, SemanticModel? semantics)
    {
        ITypeSymbol? type = semantics?.GetTypeInfo(creation).Type;
        string? typeName = type?.Name ?? (creation is ObjectCreationExpressionSyntax { Type: { } written } ? SimpleName.From(written) : null);
        if (typeName is "Regex" or "ProcessStartInfo" || IsException(type) || typeName?.EndsWith("Exception", StringComparison.Ordinal) == true)
            return AddressUse.Silent;
        return OfParameter(argument, semantics);
    }

    private static AddressUse OfCall(ArgumentSyntax argument, InvocationExpressionSyntax invocation, SemanticModel? semantics)
    {
        string? method = invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            _ => null,
        };
        if (method is null)
            return OfParameter(argument, semantics);
        if (AddressNames.IsComparison(method) || AddressNames.IsOutput(ContainingType(invocation, semantics), method))
            return AddressUse.Silent;
        if (method == "Replace" && argument.Parent is ArgumentListSyntax { Arguments: { Count: > 1 } arguments } && arguments[0] == argument)
            return AddressUse.Silent;
        if (method == "AddInMemoryCollection")
            return AddressUse.Default(DefaultForm.Declaration, argument.Expression);
        return OfParameter(argument, semantics);
    }

    private static AddressUse OfParameter(ArgumentSyntax argument, SemanticModel? semantics)
    {
        string? name = Parameter(argument, semantics)?.Name ?? argument.NameColon?.Name.Identifier.ValueText;
        if (AddressNames.IsTextForPeople(name) || name == "key")
            return AddressUse.Silent; // an entry under a key is made for look-ups by host
        return AddressNames.IsDefault(name)
            ? AddressUse.Default(DefaultForm.Declaration, argument.Expression, name)
            : AddressUse.Address(name);
    }

    /// <summary>The type that declares the called method; where the call does not bind, the receiver as it is written.</summary>
    private static string? ContainingType(InvocationExpressionSyntax invocation, SemanticModel? semantics)
    {
        if (Called(invocation, semantics) is { } symbol)
            return symbol.ContainingType?.Name;
        return invocation.Expression is MemberAccessExpressionSyntax access ? SimpleName.From(access.Expression) : null;
    }

    private static IParameterSymbol? Parameter(ArgumentSyntax argument, SemanticModel? semantics)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: { } call } list)
            return null;
        if (Called(call, semantics) is not IMethodSymbol { Parameters.IsEmpty: false } method)
            return null;
        if (argument.NameColon?.Name.Identifier.ValueText is { } name)
        {
            foreach (IParameterSymbol parameter in method.Parameters)
            {
                if (parameter.Name == name)
                    return parameter;
            }

            return null;
        }

        int index = list.Arguments.IndexOf(argument);
        if (index < method.Parameters.Length)
            return method.Parameters[index];
        IParameterSymbol last = method.Parameters[method.Parameters.Length - 1];
        return last.IsParams ? last : null;
    }

    private static ISymbol? Called(SyntaxNode call, SemanticModel? semantics)
    {
        if (semantics is null)
            return null;
        SymbolInfo info = semantics.GetSymbolInfo(call);
        return info.Symbol ?? (info.CandidateSymbols.IsEmpty ? null : info.CandidateSymbols[0]);
    }

    private static bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == "Exception" && type.ContainingNamespace.Name == "System")
                return true;
        }

        return false;
    }
}
