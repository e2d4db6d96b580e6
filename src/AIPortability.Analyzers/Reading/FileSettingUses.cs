using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Reading;

/// <summary>What a file does with the settings that it reads by an indexer: <c>Endpoint = new Uri(configuration["AI:Endpoint"])</c>.</summary>
internal static class FileSettingUses
{
    private const string Indexer = "[\"";
    private static readonly KeptWithTree<IReadOnlyList<SettingUse>> Kept = new(Read);

    public static IReadOnlyList<SettingUse> Get(SyntaxTree tree, CancellationToken cancellation) => Kept.Get(tree, cancellation);

    private static IReadOnlyList<SettingUse> Read(SyntaxTree tree, CancellationToken cancellation)
    {
        string text = tree.GetText(cancellation).ToString();
        var found = new List<SettingUse>();
        for (int at = text.IndexOf(Indexer, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Indexer, at + 1, StringComparison.Ordinal))
        {
            if (tree.GetRoot(cancellation).FindToken(at).Parent?.Parent is ElementAccessExpressionSyntax read && PathOf(read) is { } path)
                Add(read, path, found);
        }

        return found;
    }

    /// <summary>The key behind the sections before it; a receiver that no section is seen of counts as the configuration itself.</summary>
    private static string? PathOf(ElementAccessExpressionSyntax read) =>
        read.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] && SectionOf(read.Expression) is { } section ? section + key : null;

    /// <summary>Null for a name that several variables of the file have.</summary>
    private static string? SectionOf(ExpressionSyntax receiver)
    {
        if (receiver is IdentifierNameSyntax name)
        {
            List<ExpressionSyntax> declared = Declared(name);
            return declared.Count > 1 ? null : declared.Count == 1 ? SectionOf(declared[0]) : "";
        }

        return receiver is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string section } }] } call
            && call.Expression is MemberAccessExpressionSyntax access && access.Name.Identifier.ValueText is "GetSection" or "GetRequiredSection"
                ? SectionOf(access.Expression) is { } outer ? outer + section + ":" : null
                : "";
    }

    private static List<ExpressionSyntax> Declared(IdentifierNameSyntax name)
    {
        var values = new List<ExpressionSyntax>();
        foreach (SyntaxNode node in name.SyntaxTree.GetRoot().DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: { } value } variable && variable.Identifier.ValueText == name.Identifier.ValueText && !value.Contains(name))
                values.Add(value);
        }

        return values;
    }

    private static void Add(ExpressionSyntax read, string path, List<SettingUse> found)
    {
        ExpressionSyntax value = Whole(read, out bool isUri);
        if (value.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local })
        {
            if (Use(value, path, isUri) is { } use)
                found.Add(use);
            return;
        }

        SyntaxNode scope = local.FirstAncestorOrSelf<SyntaxNode>(node => node is BlockSyntax or CompilationUnitSyntax)!;
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == local.Identifier.ValueText
                && Use(Whole(name, out bool isMadeUri), path, isUri || isMadeUri) is { } use)
            {
                found.Add(use);
            }
        }
    }

    /// <summary>The outermost expression that stands for the value and nothing else.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax value, out bool isUri)
    {
        isUri = false;
        while (true)
        {
            switch (value.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                    value = (ExpressionSyntax)value.Parent;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Left == value:
                    value = coalesce;
                    break;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax creation } } when IsUri(creation):
                    isUri = true;
                    value = creation;
                    break;
                default:
                    return value;
            }
        }
    }

    private static bool IsUri(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax made => SimpleName.From(made.Type) == "Uri",
        ImplicitObjectCreationExpressionSyntax { Parent: AssignmentExpressionSyntax or ArgumentSyntax } => true,
        ImplicitObjectCreationExpressionSyntax made => DeclaredText.TypeMadeFor(made) == "Uri",
        _ => false,
    };

    private static SettingUse? Use(ExpressionSyntax value, string path, bool isUri) => value.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Right == value && DeclaredText.TypeOf(assignment) is { } type =>
            new SettingUse(path, type, SimpleName.From(assignment.Left), -1, isUri),
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument when TakerOf(list) is { } taker =>
            new SettingUse(path, taker, argument.NameColon?.Name.Identifier.ValueText, list.Arguments.IndexOf(argument), isUri),
        _ => null,
    };

    private static string? TakerOf(ArgumentListSyntax list) => list.Parent switch
    {
        ObjectCreationExpressionSyntax creation => SimpleName.From(creation.Type),
        ImplicitObjectCreationExpressionSyntax creation => DeclaredText.TypeMadeFor(creation),
        InvocationExpressionSyntax call => SimpleName.From(call.Expression),
        _ => null,
    };
}
