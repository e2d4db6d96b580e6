using System.Collections.Generic;
using AIPortability.Analyzers.Plans.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Sources;

/// <summary>Plans the parameter style: the address becomes an optional parameter of the class's only constructor.</summary>
internal static class ParameterPlanner
{
    /// <summary>Null where the site is not in an instance member of a class with one constructor of its own.</summary>
    public static ParameterPlan? Plan(ExpressionSyntax site, EndpointSetting key, string value, SemanticModel semantics)
    {
        if (site.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not ClassDeclarationSyntax type || type.OpenBraceToken.IsMissing || !IsInInstanceMember(site))
            return null;
        return Constructors(type) switch
        {
            { Count: 0 } when type.ParameterList is { } primary => OfPrimary(primary, type, key, value, semantics),
            { Count: 1 } own when type.ParameterList is null && own[0].Body is { OpenBraceToken.IsMissing: false } body => OfConstructor(own[0], body, type, site, key, value, semantics),
            _ => null,
        };
    }

    private static ParameterPlan? OfPrimary(ParameterListSyntax list, ClassDeclarationSyntax type, EndpointSetting key, string value, SemanticModel semantics)
    {
        if (EndsInParams(list))
            return null;
        string? existing = Existing(list, value);
        return new ParameterPlan(existing ?? NewName(key, type, semantics), existing is null ? list.CloseParenToken.SpanStart : -1, list.Parameters.Count > 0, null, -1, -1, UsesField: false);
    }

    private static ParameterPlan? OfConstructor(
        ConstructorDeclarationSyntax constructor, BlockSyntax body, ClassDeclarationSyntax type, ExpressionSyntax site, EndpointSetting key, string value, SemanticModel semantics)
    {
        ParameterListSyntax list = constructor.ParameterList;
        if (EndsInParams(list))
            return null;
        bool inBody = body.Span.Contains(site.Span);
        string? existing = Existing(list, value);
        string name = existing ?? NewName(key, type, semantics);
        string field = existing is null || AssignedField(body, existing) is not { } assigned ? UniqueName.Near("_" + name, type, semantics) : assigned;
        bool hasField = existing is not null && AssignedField(body, existing) is not null;
        return new ParameterPlan(
            name,
            existing is null ? list.CloseParenToken.SpanStart : -1,
            list.Parameters.Count > 0,
            inBody ? null : field,
            hasField ? -1 : type.OpenBraceToken.Span.End,
            hasField ? -1 : body.OpenBraceToken.Span.End,
            UsesField: !inBody);
    }

    private static string NewName(EndpointSetting key, ClassDeclarationSyntax type, SemanticModel semantics) =>
        UniqueName.Near(UniqueName.CamelCase(key.Name.Replace(":", "")), type, semantics);

    /// <summary>The parameter that an earlier fix wrote: its default is the same address.</summary>
    private static string? Existing(ParameterListSyntax list, string value)
    {
        foreach (ParameterSyntax parameter in list.Parameters)
        {
            if (parameter.Default?.Value is LiteralExpressionSyntax literal && literal.Token.ValueText == value && UniqueName.IsPlain(parameter.Identifier))
                return parameter.Identifier.ValueText;
        }

        return null;
    }

    private static string? AssignedField(BlockSyntax body, string parameter)
    {
        foreach (StatementSyntax statement in body.Statements)
        {
            if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax field, Right: IdentifierNameSyntax read } }
                && read.Identifier.ValueText == parameter && UniqueName.IsPlain(field.Identifier))
            {
                return field.Identifier.ValueText;
            }
        }

        return null;
    }

    private static bool EndsInParams(ParameterListSyntax list) =>
        list.CloseParenToken.IsMissing || (list.Parameters.Count > 0 && list.Parameters[list.Parameters.Count - 1].Modifiers.Any(SyntaxKind.ParamsKeyword));

    private static List<ConstructorDeclarationSyntax> Constructors(ClassDeclarationSyntax type)
    {
        var constructors = new List<ConstructorDeclarationSyntax>();
        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (member is ConstructorDeclarationSyntax constructor && !constructor.Modifiers.Any(SyntaxKind.StaticKeyword))
                constructors.Add(constructor);
        }

        return constructors;
    }

    /// <summary>The parameter is in reach of what runs in or after the constructor.</summary>
    private static bool IsInInstanceMember(ExpressionSyntax site) => StaticContext.AllowsInstanceMembers(site);
}
