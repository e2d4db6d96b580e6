using System;
using System.Collections.Generic;
using System.Linq;
using AIPortability.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.CodeFixes;

/// <summary>
/// The members that an edit adds to partial types. A file is planned without the others, so that two parts of a type may want the same
/// member: the first part gets it, and the others read it.
/// </summary>
internal sealed class SharedMembers
{
    private readonly Dictionary<(ProjectId Project, string Type, string Name), Member> members = new();

    /// <summary>Revises the plans for a file, after those for the files before it.</summary>
    public void Share(FileEdit file, SyntaxNode root) => file.Revise((plan, style) =>
        Revise(plan, style, file, root) with { Companions = Array.ConvertAll(plan.Companions, companion => Revise(companion, style, file, root)) });

    private FixPlan Revise(FixPlan plan, FixStyle style, FileEdit file, SyntaxNode root)
    {
        if (plan.Action != FixAction.Read || SettingExpression.SharedOf(plan, style) is not { Position: > 0, IsMember: true } shared
            || root.FindToken(shared.Position - 1).Parent is not TypeDeclarationSyntax type || !type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return plan;
        }

        string value = SettingText.Shared(plan with { SystemPrefix = "" }, style == FixStyle.Configuration ? plan.Configuration : null);
        var member = new Member(file, shared.Position, shared.IsStatic, value);
        (ProjectId, string, string)[] keys = file.Documents.Select(document => (document.ProjectId, NameOf(type), shared.Name)).ToArray();
        Member[] present = keys.Where(members.ContainsKey).Select(key => members[key]).ToArray();
        if (present.Length == 0)
        {
            foreach ((ProjectId, string, string) key in keys)
                members[key] = member;
            return plan;
        }

        if (present.All(other => other == member))
            return plan;
        bool isThere = present.Length == keys.Length && present.All(other => other.IsStatic == member.IsStatic && other.Value == member.Value);
        SharedValue? revised = isThere ? shared with { Position = -1 } : null;
        return style == FixStyle.Configuration ? plan with { ConfigurationShared = revised } : plan with { EnvironmentShared = revised };
    }

    /// <summary>The same for each part of a type.</summary>
    private static string NameOf(TypeDeclarationSyntax type) => string.Join(".", type.AncestorsAndSelf().Reverse().Select(node => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        TypeDeclarationSyntax outer => $"{outer.Identifier.ValueText}`{outer.Arity}",
        _ => "",
    }));

    private sealed record Member(FileEdit File, int Position, bool IsStatic, string Value);
}
