using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings.Addresses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers.Bindings.Shapes;

/// <summary>The relative paths that the calls of one HttpClient add to its base address, in the file at hand.</summary>
internal sealed class RelativePaths
{
    public const string BaseAddress = "BaseAddress";

    private const string SchemeEnd = "://";

    private readonly SemanticModel semantics;
    private readonly HashSet<ISymbol> read = new(SymbolEqualityComparer.Default);
    private readonly List<(string Text, ExpressionSyntax Literal)> constants = new();
    private readonly List<ExpressionSyntax> expressions = new();
    private bool hasComputed;

    public RelativePaths(SemanticModel semantics) => this.semantics = semantics;

    /// <summary>What is constant, and where it stands.</summary>
    public IReadOnlyList<(string Text, ExpressionSyntax Literal)> Constants => constants;

    /// <summary>All of them but absolute addresses, constant or not.</summary>
    public IReadOnlyList<ExpressionSyntax> Expressions => expressions;

    /// <summary>True where a call adds a path that is not constant, or may.</summary>
    public bool HasOthers => hasComputed || Escapes;

    /// <summary>True where others than the calls in sight may use the client.</summary>
    public bool Escapes { get; private set; }

    /// <summary>True where the code sets another base address, or another client.</summary>
    public bool HasRival { get; private set; }

    /// <summary>Reads every use of a client.</summary>
    /// <param name="client">A local, a field, a property or a parameter.</param>
    /// <param name="baseAddress">The assignment of its base address.</param>
    /// <param name="uses">Where the file names things.</param>
    public void ReadUsesOf(ISymbol client, SyntaxNode baseAddress, DeclaredUses uses)
    {
        if (!read.Add(client))
            return; // a field that is set to another one, and that to it
        Escapes |= client is IFieldSymbol or IPropertySymbol && client.DeclaredAccessibility != Accessibility.Private;
        Escapes |= client is (IFieldSymbol or IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } })
            && client.ContainingType.DeclaringSyntaxReferences.Length > 1;
        foreach (IdentifierNameSyntax name in uses.Named(client.Name, baseAddress.SyntaxTree.GetRoot()))
        {
            if (SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name).Symbol, client))
                Read(name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : name, baseAddress, uses);
        }
    }

    public void Add(ExpressionSyntax relative)
    {
        if (relative is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ } path, _] } && semantics.GetTypeInfo(relative).Type?.Name == "Uri")
            relative = path.Expression; // new Uri("…", UriKind.Relative)
        bool isConstant = semantics.GetConstantValue(relative) is { HasValue: true, Value: string };
        hasComputed |= !isConstant;
        string text = semantics.GetConstantValue(relative).Value as string ?? "";
        if (isConstant && (text.Length == 0 || text.IndexOf(SchemeEnd, StringComparison.Ordinal) >= 0))
            return;
        expressions.Add(relative);
        if (isConstant)
            constants.Add((text, relative));
    }

    private void Read(ExpressionSyntax client, SyntaxNode baseAddress, DeclaredUses uses)
    {
        switch (client.Parent)
        {
            case AssignmentExpressionSyntax set when set.Left == client:
                ReadClientSetBy(set, baseAddress, uses);
                break;
            case AssignmentExpressionSyntax kept when semantics.GetSymbolInfo(kept.Left).Symbol is (IFieldSymbol or IPropertySymbol) and { } member:
                ReadUsesOf(member, baseAddress, uses);
                break;
            case AssignmentExpressionSyntax or ArgumentSyntax or ConditionalAccessExpressionSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                Escapes = true;
                break;
            case MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access when assignment.Left == access:
                HasRival |= access.Name.Identifier.ValueText == BaseAddress && assignment != baseAddress;
                break;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } when semantics.GetOperation(call) is IInvocationOperation operation:
                Escapes |= !Read(operation.Arguments) && !IsOwn(operation.TargetMethod);
                break;
        }
    }

    /// <summary>A client that is set just before its base address is the one that gets it; any other is a rival.</summary>
    private void ReadClientSetBy(AssignmentExpressionSyntax set, SyntaxNode baseAddress, DeclaredUses uses)
    {
        ISymbol? other = semantics.GetSymbolInfo(set.Right).Symbol;
        if (set.Right.Contains(baseAddress) || (other is not null && read.Contains(other)))
            return;
        bool isBefore = set.SpanStart < baseAddress.SpanStart && set.Parent?.Parent is BlockSyntax block && block.Span.Contains(baseAddress.Span);
        if (isBefore && other is (IParameterSymbol or ILocalSymbol) and { } given)
            ReadUsesOf(given, baseAddress, uses);
        else
            HasRival |= !isBefore || other is IFieldSymbol or IPropertySymbol;
    }

    /// <summary>A method of the client's own library without a path sends nothing; one of somebody else may.</summary>
    private static bool IsOwn(IMethodSymbol method) => method.ContainingType.ContainingAssembly.Name is var assembly
        && (assembly.StartsWith("System.", StringComparison.Ordinal) || assembly == "RestSharp");

    /// <summary>Reads the paths among some arguments; false where there is none.</summary>
    private bool Read(ImmutableArray<IArgumentOperation> arguments)
    {
        bool hasPath = false;
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || argument.Syntax is not ArgumentSyntax { Expression: { } value })
                continue;
            bool isPath = argument.Parameter?.Name is "requestUri" or "resource";
            if (isPath)
                Add(value);
            else if (argument.Parameter?.Name == "request")
                AddRequest(value);
            hasPath |= isPath || argument.Parameter?.Name == "request";
        }

        return hasPath;
    }

    /// <summary><c>SendAsync(new HttpRequestMessage(HttpMethod.Post, "…"))</c>, and of a local that is made so.</summary>
    private void AddRequest(ExpressionSyntax request)
    {
        if (semantics.GetSymbolInfo(request).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared } && declared[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } made })
            request = made;
        Escapes |= semantics.GetOperation(request) is not IObjectCreationOperation creation || !Read(creation.Arguments);
    }
}
