using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.CodeFixes.Layout;

/// <summary>
/// The order of members in a type, as StyleCop asks for it and most code has it: fields, constructors … properties … methods, of one kind the
/// public ones first, then constants, static ones and those that are read-only.
/// </summary>
internal static class MemberOrder
{
    private static readonly SyntaxKind[] Kinds =
    {
        SyntaxKind.FieldDeclaration, SyntaxKind.ConstructorDeclaration, SyntaxKind.DestructorDeclaration, SyntaxKind.DelegateDeclaration,
        SyntaxKind.EventFieldDeclaration, SyntaxKind.EventDeclaration, SyntaxKind.EnumDeclaration, SyntaxKind.InterfaceDeclaration,
        SyntaxKind.PropertyDeclaration, SyntaxKind.IndexerDeclaration, SyntaxKind.ConversionOperatorDeclaration, SyntaxKind.OperatorDeclaration,
        SyntaxKind.MethodDeclaration, SyntaxKind.StructDeclaration, SyntaxKind.RecordStructDeclaration, SyntaxKind.ClassDeclaration, SyntaxKind.RecordDeclaration,
    };

    /// <summary>The member that a new one stands behind; null for the first place, in half-typed code, and in a type with members under conditions or in regions.</summary>
    public static MemberDeclarationSyntax? Before(TypeDeclarationSyntax type, MemberDeclarationSyntax added)
    {
        if (type.ContainsDiagnostics || type.Members.Any(HasDirective) || type.CloseBraceToken.LeadingTrivia.Any(trivia => trivia.IsDirective))
            return null;
        MemberDeclarationSyntax? before = type.Members.LastOrDefault(other => RankOf(other).CompareTo(RankOf(added)) < 0);
        return before?.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) == true ? before : null;
    }

    /// <summary>Puts members that are added at one place into their order; other texts keep theirs.</summary>
    public static IEnumerable<string> Sort(IReadOnlyList<string> texts)
    {
        MemberDeclarationSyntax?[] members = texts.Select(text => SyntaxFactory.ParseMemberDeclaration(text)).ToArray();
        return members.All(member => member is BasePropertyDeclarationSyntax or FieldDeclarationSyntax && !member.ContainsDiagnostics)
            ? texts.Zip(members, (text, member) => (Text: text, Rank: RankOf(member!))).OrderBy(pair => pair.Rank).Select(pair => pair.Text)
            : texts;
    }

    private static bool HasDirective(MemberDeclarationSyntax member) => member.GetLeadingTrivia().Any(trivia => trivia.IsDirective);

    private static (int Kind, int Access, int Variability, int Instance) RankOf(MemberDeclarationSyntax member) => (
        Array.IndexOf(Kinds, member.Kind()),
        AccessOf(member.Modifiers),
        member.Modifiers.Any(SyntaxKind.ConstKeyword) ? 0 : 1,
        (member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ConstKeyword) ? 0 : 2) + (member.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) ? 0 : 1));

    private static int AccessOf(SyntaxTokenList modifiers)
    {
        bool isProtected = modifiers.Any(SyntaxKind.ProtectedKeyword), isPrivate = modifiers.Any(SyntaxKind.PrivateKeyword);
        return modifiers.Any(SyntaxKind.PublicKeyword) ? 0
            : modifiers.Any(SyntaxKind.InternalKeyword) ? (isProtected ? 2 : 1)
            : isProtected ? (isPrivate ? 4 : 3)
            : 5;
    }
}
