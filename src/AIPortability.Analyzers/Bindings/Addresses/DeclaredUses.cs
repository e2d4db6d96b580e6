using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings.Addresses;

/// <summary>
/// Where a field, property or local of the file at hand is named: within its block for a local, within its type for a private member, else in the
/// whole project.
/// </summary>
internal sealed class DeclaredUses
{
    private readonly SyntaxTree tree;
    private readonly ProjectFiles files;
    private readonly UseClassifier classifier;
    private readonly EndpointLookupDetector tables;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<SyntaxNode, IReadOnlyList<NameUse>> known = new();
    private Dictionary<string, List<IdentifierNameSyntax>>? names;

    public DeclaredUses(SyntaxTree tree, ProjectFiles files, UseClassifier classifier, EndpointLookupDetector tables, CancellationToken cancellation)
    {
        this.tree = tree;
        this.files = files;
        this.classifier = classifier;
        this.tables = tables;
        this.cancellation = cancellation;
    }

    /// <summary>The places that name a declaration, in the order of the files. For something that is not a field, property or local: none.</summary>
    public IReadOnlyList<NameUse> Of(SyntaxNode declaration)
    {
        if (!known.TryGetValue(declaration, out IReadOnlyList<NameUse>? uses))
            known.Add(declaration, uses = Find(declaration));
        return uses;
    }

    private List<NameUse> Find(SyntaxNode declaration)
    {
        var uses = new List<NameUse>();
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable:
                AddMember(field, variable.Identifier, uses);
                break;
            case PropertyDeclarationSyntax property:
                AddMember(property, property.Identifier, uses);
                break;
            case VariableDeclaratorSyntax { Parent.Parent.Parent: { } scope } local:
                if (scope is GlobalStatementSyntax { Parent: { } unit })
                    scope = unit;
                foreach (IdentifierNameSyntax identifier in Named(local.Identifier.ValueText, scope))
                {
                    if (MayBeLocal(identifier))
                        uses.Add(NameUse.Of(identifier, classifier, tables));
                }

                break;
        }

        return uses;
    }

    private void AddMember(MemberDeclarationSyntax declaration, SyntaxToken name, List<NameUse> uses)
    {
        if (declaration.Parent is not BaseTypeDeclarationSyntax type)
            return;
        bool isStatic = declaration.Modifiers.Any(SyntaxKind.StaticKeyword) || declaration.Modifiers.Any(SyntaxKind.ConstKeyword);
        bool isPrivate = !declaration.Modifiers.Any(SyntaxKind.PublicKeyword) && !declaration.Modifiers.Any(SyntaxKind.InternalKeyword)
            && !declaration.Modifiers.Any(SyntaxKind.ProtectedKeyword) && type is not InterfaceDeclarationSyntax;
        var member = new MemberName(name.ValueText, type.Identifier.ValueText, isStatic);
        if (isPrivate && !type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            AddHere(member, type, uses);
            return;
        }

        AddEverywhere(member, uses);
    }

    /// <summary>The places of the whole project that name a member, wherever it is declared.</summary>
    public IReadOnlyList<NameUse> Of(MemberName member)
    {
        var uses = new List<NameUse>();
        AddEverywhere(member, uses);
        return uses;
    }

    private void AddEverywhere(MemberName member, List<NameUse> uses)
    {
        foreach (SyntaxTree file in files.With(member.Name, cancellation))
        {
            if (file == tree)
                AddHere(member, tree.GetRoot(cancellation), uses);
            else
                uses.AddRange(UsesElsewhere.Get(file, member, cancellation));
        }
    }

    private void AddHere(MemberName member, SyntaxNode scope, List<NameUse> uses)
    {
        foreach (IdentifierNameSyntax identifier in Named(member.Name, scope))
        {
            if (member.IsMeantBy(identifier))
                uses.Add(NameUse.Of(identifier, classifier, tables));
        }
    }

    private static bool MayBeLocal(IdentifierNameSyntax identifier) =>
        identifier.Parent is not (NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax)
        && (identifier.Parent is not MemberAccessExpressionSyntax access || access.Name != identifier);

    /// <summary>The places in a part of the file that write a name. The file is walked once, whatever it declares.</summary>
    public IEnumerable<IdentifierNameSyntax> Named(string name, SyntaxNode scope)
    {
        names ??= Read();
        if (!names.TryGetValue(name, out List<IdentifierNameSyntax>? identifiers))
            yield break;
        foreach (IdentifierNameSyntax identifier in identifiers)
        {
            if (scope.FullSpan.Contains(identifier.SpanStart))
                yield return identifier;
        }
    }

    private Dictionary<string, List<IdentifierNameSyntax>> Read()
    {
        var read = new Dictionary<string, List<IdentifierNameSyntax>>(StringComparer.Ordinal);
        foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
        {
            if (node is not IdentifierNameSyntax identifier)
                continue;
            if (!read.TryGetValue(identifier.Identifier.ValueText, out List<IdentifierNameSyntax>? named))
                read.Add(identifier.Identifier.ValueText, named = new List<IdentifierNameSyntax>());
            named.Add(identifier);
        }

        return read;
    }
}
