using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Text;

/// <summary>
/// How a type is written at a place: by its simple name where that means it, by its simple name and a using directive where nothing in the
/// file can change its meaning by that, else qualified.
/// </summary>
internal sealed class TypeText
{
    private readonly SemanticModel semantics;
    private readonly SyntaxNode place;
    private readonly NameBinder binder;
    private readonly SortedSet<string> imports = new(StringComparer.Ordinal);

    public TypeText(SemanticModel semantics, SyntaxNode place, NameBinder binder)
    {
        this.semantics = semantics;
        this.place = place;
        this.binder = binder;
    }

    /// <summary>True when the project itself has a type of the full name of one that was asked for: no spelling means the other one.</summary>
    public bool IsHidden { get; private set; }

    public string Of(ITypeSymbol type)
    {
        IsHidden |= Namesake(type) is { } own && !SymbolEqualityComparer.Default.Equals(own, type.OriginalDefinition);
        ImmutableArray<ISymbol> found = binder.AsType(place.SpanStart, type.Name);
        if (found.Length == 1 && SymbolEqualityComparer.Default.Equals(found[0], type))
            return type.Name;
        if (!found.IsEmpty || type.ContainingType is not null || !CanImport(type.ContainingNamespace))
            return Qualified(type);
        imports.Add(type.ContainingNamespace.ToDisplayString());
        return type.Name;
    }

    /// <summary>From the root where something at the place has the name of a namespace.</summary>
    private string Qualified(ITypeSymbol type)
    {
        string name = type.ToMinimalDisplayString(semantics, place.SpanStart);
        ISymbol? meant = semantics.GetSpeculativeSymbolInfo(place.SpanStart, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
        return SymbolEqualityComparer.Default.Equals(meant, type) ? name : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    private INamedTypeSymbol? Namesake(ITypeSymbol type) => type.ContainingType is not null
        ? null
        : semantics.Compilation.Assembly.GetTypeByMetadataName((type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." : "") + type.MetadataName);

    /// <summary>The using directives that the names so far need.</summary>
    public IEnumerable<AddUsing> Imports()
    {
        foreach (string import in imports)
            yield return new AddUsing(new TextSpan(PositionOf(import), 0), import);
    }

    /// <summary>
    /// False where the file has usings under conditions, which another target framework does not see, where the namespace's name begins with that of
    /// something else, and where the file names something that a type of the namespace has as its name: it may mean another one today, or be
    /// qualified by choice.
    /// </summary>
    private bool CanImport(INamespaceSymbol imported)
    {
        SyntaxNode root = place.SyntaxTree.GetRoot();
        if (root.ContainsDiagnostics)
            return false; // where half-typed code ends up is not known
        string outermost = OutermostOf(imported).Name;
        if (!NameBinder.IsOutermostNamespace(binder.AsType(place.SpanStart, outermost), outermost))
            return false;
        if (Usings().Count == 0 ? IsConditional(root.GetFirstToken()) : HasConditionalUsing() || SharesLine())
            return false;

        HashSet<string> written = binder.Identifiers.In(root);
        foreach (INamedTypeSymbol type in imported.GetTypeMembers())
        {
            if (written.Contains(type.Name))
                return false;
        }

        return true;
    }

    private static INamespaceSymbol OutermostOf(INamespaceSymbol space)
    {
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        return space;
    }

    private bool HasConditionalUsing()
    {
        foreach (UsingDirectiveSyntax directive in Usings())
        {
            if (IsConditional(directive.GetFirstToken()))
                return true;
        }

        return false;
    }

    /// <summary>True when a directive has something before it in its line: a line of its own cannot be put there.</summary>
    private bool SharesLine()
    {
        TextLineCollection lines = place.SyntaxTree.GetText().Lines;
        foreach (UsingDirectiveSyntax directive in Usings())
        {
            SyntaxToken before = directive.GetFirstToken().GetPreviousToken();
            if (!before.IsKind(SyntaxKind.None) && lines.GetLineFromPosition(before.Span.End).LineNumber == lines.GetLineFromPosition(directive.SpanStart).LineNumber)
                return true;
        }

        return false;
    }

    private static bool IsConditional(SyntaxToken token)
    {
        foreach (SyntaxTrivia trivia in token.LeadingTrivia)
        {
            if (trivia.Kind() is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia)
                return true;
        }

        return false;
    }

    /// <summary>Before the first directive that sorts behind the new one, else behind the last; at the top of a file without any.</summary>
    private int PositionOf(string import)
    {
        int behind = -1;
        foreach (UsingDirectiveSyntax directive in Usings())
        {
            bool isPlain = directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.GlobalKeyword.IsKind(SyntaxKind.None);
            if (!isPlain && behind >= 0)
                break;
            if (isPlain && IsBefore(import, directive.Name?.ToString() ?? ""))
                return behind < 0 ? directive.SpanStart : behind;
            behind = LineAfter(directive);
        }

        if (behind >= 0)
            return behind;
        var unit = (CompilationUnitSyntax)place.SyntaxTree.GetRoot();
        return unit.Members.Count > 0 ? unit.Members[0].SpanStart : 0;
    }

    private static bool IsBefore(string import, string other)
    {
        bool isSystem = IsSystem(import);
        return isSystem == IsSystem(other) ? string.CompareOrdinal(import, other) < 0 : isSystem;
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private int LineAfter(UsingDirectiveSyntax directive)
    {
        TextLineCollection lines = place.SyntaxTree.GetText().Lines;
        int line = lines.GetLineFromPosition(directive.Span.End).LineNumber + 1;
        return line < lines.Count ? lines[line].Start : directive.FullSpan.End;
    }

    /// <summary>The file's directives, or where it has none, those of the namespace around.</summary>
    private SyntaxList<UsingDirectiveSyntax> Usings()
    {
        SyntaxList<UsingDirectiveSyntax> usings = ((CompilationUnitSyntax)place.SyntaxTree.GetRoot()).Usings;
        return usings.Count > 0 || place.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>() is not { } space ? usings : space.Usings;
    }
}
