using System.Collections.Generic;
using System.Linq;
using AIPortability.Analyzers.Moves;
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

    /// <summary>Revises the moves of a file, after those of the files before it.</summary>
    public void Share(FileEdit file, SyntaxNode root) => file.Revise(read => Revise(read, file.SourceOf(read), file, root));

    private ReadSetting Revise(ReadSetting read, ValueSource source, FileEdit file, SyntaxNode root)
    {
        if (source.Shared is not { Position: > 0, IsMember: true } shared
            || root.FindToken(shared.Position - 1).Parent is not TypeDeclarationSyntax type || !type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return read;
        }

        var member = new Member(file, shared.Position, shared.IsStatic, source.SharedValue(read.Value, systemPrefix: ""));
        (ProjectId, string, string)[] keys = file.Documents.Select(document => (document.ProjectId, NameOf(type), shared.Name)).ToArray();
        Member[] present = keys.Where(members.ContainsKey).Select(key => members[key]).ToArray();
        if (present.Length == 0)
        {
            foreach ((ProjectId, string, string) key in keys)
                members[key] = member;
            return read;
        }

        if (present.All(other => other == member))
            return read;
        bool isThere = present.Length == keys.Length && present.All(other => other.IsStatic == member.IsStatic && other.Value == member.Value);
        ValueSource revised = source with { Shared = isThere ? shared with { Position = -1 } : null };
        return read with { Sources = read.Sources.ConvertAll(other => other == source ? revised : other) };
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
