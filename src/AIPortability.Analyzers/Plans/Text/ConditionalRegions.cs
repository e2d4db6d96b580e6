using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Text;

/// <summary>The parts of files between <c>#if</c>, <c>#elif</c>, <c>#else</c> and <c>#endif</c>, which another target framework may not see.</summary>
internal sealed class ConditionalRegions
{
    private readonly Dictionary<SyntaxTree, List<TextSpan>> regions = new();

    /// <summary>True for a declaration that is under a condition which a place, if there is one, is not under: whoever compiles the place may not have it.</summary>
    public bool Hide(SyntaxNode declaration, SyntaxNode? place)
    {
        foreach (TextSpan region in Of(declaration.SyntaxTree))
        {
            if (region.Contains(declaration.SpanStart) && !(place?.SyntaxTree == declaration.SyntaxTree && region.Contains(place!.SpanStart)))
                return true;
        }

        return false;
    }

    private List<TextSpan> Of(SyntaxTree tree)
    {
        if (regions.TryGetValue(tree, out List<TextSpan>? found))
            return found;
        regions.Add(tree, found = new List<TextSpan>());
        var open = new Stack<int>();
        SyntaxNode root = tree.GetRoot();
        for (DirectiveTriviaSyntax? directive = root.ContainsDirectives ? root.GetFirstDirective() : null; directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax or EndIfDirectiveTriviaSyntax && open.Count > 0)
                found.Add(TextSpan.FromBounds(open.Pop(), directive.SpanStart));
            if (directive is IfDirectiveTriviaSyntax or ElifDirectiveTriviaSyntax or ElseDirectiveTriviaSyntax)
                open.Push(directive.Span.End);
        }

        return found;
    }
}
