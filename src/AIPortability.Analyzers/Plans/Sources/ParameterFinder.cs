using System.Collections.Generic;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Sources;

/// <summary>Finds the constructor that can take an address as an optional parameter: the only one of its class.</summary>
internal sealed class ParameterFinder
{
    private readonly UniqueName names;
    private readonly Dictionary<ClassDeclarationSyntax, (ParameterListSyntax? Parameters, BlockSyntax? Body)> constructors = new();

    public ParameterFinder(UniqueName names) => this.names = names;

    /// <summary>Null where the site is not in an instance member of a class with one constructor of its own.</summary>
    public ParameterSource? Find(ExpressionSyntax site, EndpointSetting key, string value)
    {
        if (site.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not ClassDeclarationSyntax type || type.OpenBraceToken.IsMissing || !StaticContext.AllowsInstanceMembers(site))
            return null;
        if (!constructors.TryGetValue(type, out (ParameterListSyntax? Parameters, BlockSyntax? Body) constructor))
            constructors.Add(type, constructor = ConstructorOf(type));
        if (constructor.Parameters is not { } list || EndsInParams(list))
            return null;
        string? existing = Existing(list, value);
        string name = existing ?? names.Near(UniqueName.CamelCase(key.Name.Replace(":", "")), type);
        int position = existing is null ? list.CloseParenToken.SpanStart : -1;
        bool needsComma = list.Parameters.Count > 0;
        if (constructor.Body is not { } body)
            return new ParameterSource(name, position, needsComma, null, -1, -1);
        string? assigned = existing is null ? null : AssignedField(body, existing);
        return new ParameterSource(
            name,
            position,
            needsComma,
            body.Span.Contains(site.Span) ? null : assigned ?? names.Near("_" + name, type),
            assigned is null ? type.OpenBraceToken.Span.End : -1,
            assigned is null ? body.OpenBraceToken.Span.End : -1);
    }

    /// <summary>The parameters of the constructor, and its body where it is not a primary one.</summary>
    private static (ParameterListSyntax? Parameters, BlockSyntax? Body) ConstructorOf(ClassDeclarationSyntax type)
    {
        var own = new List<ConstructorDeclarationSyntax>();
        foreach (MemberDeclarationSyntax member in type.Members)
        {
            if (member is ConstructorDeclarationSyntax constructor && !constructor.Modifiers.Any(SyntaxKind.StaticKeyword))
                own.Add(constructor);
        }

        return own.Count switch
        {
            0 => (type.ParameterList, null),
            1 when type.ParameterList is null && own[0].Body is { OpenBraceToken.IsMissing: false } body => (own[0].ParameterList, body),
            _ => default,
        };
    }

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
}
