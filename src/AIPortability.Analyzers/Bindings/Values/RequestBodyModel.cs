using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Values;

/// <summary>
/// A model in the body of a request that the code writes itself: <c>new { model = "…" }</c>, <c>["model"] = "…"</c>, a part of a form, or JSON
/// text; and the address beside it that the request goes to.
/// </summary>
/// <param name="Text">The model's id.</param>
/// <param name="Literal">The literal that is the model, or that contains it.</param>
/// <param name="IsWhole">False for a model within JSON text.</param>
/// <param name="Address">The nearest address: in the statement, else in the member, else in the type.</param>
internal sealed record RequestBodyModel(string Text, ExpressionSyntax Literal, bool IsWhole, AddressExpression Address)
{
    private const string Name = "model";
    private const string JsonName = "\"model\"";

    // What a request says beside its model, and an answer does not.
    private static readonly string[] RequestNames = { "\"messages\"", "\"input\"", "\"prompt\"" };

    /// <summary>The cheap gate: false for nearly every literal.</summary>
    public static bool MayBe(SyntaxNode literal) =>
        literal is LiteralExpressionSyntax node && node.IsText() && (IsNamed(node) || IsRequest(node.Token.ValueText));

    /// <summary>The model, or null where no address of a provider stands near.</summary>
    /// <param name="node">Any node.</param>
    /// <param name="addresses">All addresses of its file.</param>
    public static RequestBodyModel? TryCreate(SyntaxNode node, IReadOnlyList<AddressExpression> addresses)
    {
        if (!MayBe(node))
            return null;
        var literal = (LiteralExpressionSyntax)node;
        bool isWhole = IsNamed(literal);
        string? text = isWhole ? literal.Token.ValueText : OfJson(literal.Token.ValueText);
        if (text is not { Length: > 0 } || text.IndexOf(' ') >= 0 || ModelPlaceholder.Is(text) || NearestAddress(literal, addresses) is not { } address)
            return null;
        return new RequestBodyModel(text, literal, isWhole, address);
    }

    /// <summary>
    /// The kind of the model: by a word of its name, else by the path of an address in the same statement. An address further away may be that of
    /// another request.
    /// </summary>
    public string Kind
    {
        get
        {
            string kind = ModelKind.Of(Text);
            bool isTogether = Literal.FirstAncestorOrSelf<StatementSyntax>() == Address.Node.FirstAncestorOrSelf<StatementSyntax>();
            return kind.Length > 0 || !isTogether ? kind : ModelKind.Of(Address.Says.Path);
        }
    }

    private static bool IsNamed(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: Name } => true,
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: { } name }] } } assignment =>
            assignment.Right == literal && name.Says(Name),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [{ } name, { } value] } =>
            value == literal && name.Says(Name),
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax part } => IsPartOfForm(part),
        _ => false,
    };

    /// <summary><c>form.Add(new StringContent("…"), "model")</c>, also in an initializer.</summary>
    private static bool IsPartOfForm(BaseObjectCreationExpressionSyntax part) => part.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax, Arguments: [{ Expression: { } value }, { Expression: { } name }] } } =>
            value == part && name.Says(Name),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [{ } value, { } name] } =>
            value == part && name.Says(Name),
        _ => false,
    };

    /// <summary>Cars and phones have a model as well: their texts have none of the other names.</summary>
    private static bool IsRequest(string json)
    {
        if (json.IndexOf(JsonName, StringComparison.Ordinal) < 0)
            return false;
        foreach (string name in RequestNames)
        {
            if (json.IndexOf(name, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The text of the first member <c>"model"</c> of a request.</summary>
    private static string? OfJson(string json)
    {
        int at = json.IndexOf(JsonName, StringComparison.Ordinal) + JsonName.Length;
        while (at < json.Length && (char.IsWhiteSpace(json[at]) || json[at] == ':'))
            at++;
        if (at >= json.Length || json[at] != '"')
            return null;
        int end = json.IndexOf('"', at + 1);
        return end < 0 ? null : json.Substring(at + 1, end - at - 1);
    }

    private static AddressExpression? NearestAddress(SyntaxNode literal, IReadOnlyList<AddressExpression> addresses)
    {
        foreach (SyntaxNode scope in literal.Ancestors())
        {
            if (scope is not (StatementSyntax or MemberDeclarationSyntax or CompilationUnitSyntax) || scope is BaseNamespaceDeclarationSyntax)
                continue;
            if (FileAddresses.FirstWithin(scope, addresses) is { } address)
                return address;
            if (scope is TypeDeclarationSyntax)
                return null;
        }

        return null;
    }
}
