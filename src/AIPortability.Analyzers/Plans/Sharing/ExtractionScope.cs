using System.Collections.Generic;
using AIPortability.Analyzers.Plans.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Sharing;

/// <summary>Where several sites of one address can share a value.</summary>
/// <param name="Node">A type, for a private property; a block or a file with top-level statements, for a local.</param>
/// <param name="IsStatic">For a property: whether it is static.</param>
internal sealed record ExtractionScope(SyntaxNode Node, bool IsStatic)
{
    public bool IsType => Node is TypeDeclarationSyntax;

    /// <summary>The statements in the order of the text; none of a type.</summary>
    public IEnumerable<StatementSyntax> Statements
    {
        get
        {
            foreach (SyntaxNode node in Node.ChildNodes())
            {
                if (((node as GlobalStatementSyntax)?.Statement ?? node as StatementSyntax) is { } statement)
                    yield return statement;
            }
        }
    }

    /// <summary>Where a declaration goes that a site reads: behind a type's brace, or before the site's statement. -1 where there is no such statement.</summary>
    public int PositionFor(int site)
    {
        if (Node is TypeDeclarationSyntax type)
            return type.OpenBraceToken.Span.End;
        foreach (StatementSyntax statement in Statements)
        {
            if (statement.Span.Contains(site))
                return statement.SpanStart;
        }

        return -1;
    }

    /// <summary>The scope for a value that is read from the environment: the type, or the file's top-level statements.</summary>
    public static ExtractionScope? Of(SyntaxNode site)
    {
        if (TypeOf(site) is { } type)
            return new ExtractionScope(type, IsStatic: true);
        return site.FirstAncestorOrSelf<GlobalStatementSyntax>() is { Parent: { } unit } && SeesLocalsOf(unit, site) ? new ExtractionScope(unit, false) : null;
    }

    /// <summary>The scope for a value that is read from a configuration: as far as that configuration reaches.</summary>
    public static ExtractionScope? Of(SyntaxNode site, AccessibleConfiguration reach)
    {
        if (reach.IsConditional)
            return null;
        if (reach.Declaration is null)
            return TypeOf(site) is { } type ? new ExtractionScope(type, reach.IsStatic) : null;
        if (reach.Declaration.Parent?.Parent is TypeDeclarationSyntax primary)
            return StaticContext.AllowsInstanceMembers(site) && TypeOf(site) == primary ? new ExtractionScope(primary, false) : null;
        SyntaxNode? scope = reach.Declaration switch
        {
            ParameterSyntax { Parent: BaseMethodDeclarationSyntax method } => method.Body,
            ParameterSyntax { Parent.Parent: BaseMethodDeclarationSyntax method } => method.Body,
            ParameterSyntax { Parent.Parent: LocalFunctionStatementSyntax function } => function.Body,
            ParameterSyntax { Parent.Parent: ParenthesizedLambdaExpressionSyntax lambda } => lambda.Block,
            ParameterSyntax { Parent: SimpleLambdaExpressionSyntax lambda } => lambda.Block,
            VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: GlobalStatementSyntax global } } => global.Parent,
            VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } } => block,
            _ => null,
        };
        return scope is not null && scope.Span.Contains(site.Span) && SeesLocalsOf(scope, site) ? new ExtractionScope(scope, false) : null;
    }

    /// <summary>The type, when it can take a private property and the site stands inside its braces.</summary>
    private static TypeDeclarationSyntax? TypeOf(SyntaxNode site) =>
        site.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type and not InterfaceDeclarationSyntax
        && !type.OpenBraceToken.IsKind(SyntaxKind.None) && !type.OpenBraceToken.IsMissing && site.SpanStart > type.OpenBraceToken.SpanStart
            ? type
            : null;

    /// <summary>
    /// A static function sees no locals, and a local function may be called before the local is declared.
    /// </summary>
    private static bool SeesLocalsOf(SyntaxNode scope, SyntaxNode site)
    {
        for (SyntaxNode? node = site; node is not null && node != scope; node = node.Parent)
        {
            if (node is LocalFunctionStatementSyntax or BaseTypeDeclarationSyntax || StaticContext.IsStaticFunction(node))
                return false;
        }

        return true;
    }
}
