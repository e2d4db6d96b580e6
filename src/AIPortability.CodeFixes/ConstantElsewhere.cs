using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>
/// Whether another project of the solution needs a const to stay a constant. The analyzer sees one compilation, so this is the one
/// question that only the fix can answer.
/// </summary>
internal static class ConstantElsewhere
{
    public static async Task<bool> IsNeededAsync(Document document, Move move, CancellationToken cancellation)
    {
        foreach (ReadSetting read in move.Reads)
        {
            if (!read.ConstKeyword.IsEmpty && read.ConstIsField && await IsNeededAsync(document, read.ConstKeyword, cancellation).ConfigureAwait(false))
                return true;
        }

        return false;
    }

    private static async Task<bool> IsNeededAsync(Document document, TextSpan keyword, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (root?.FindToken(keyword.Start).Parent is not FieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables })
            return true;
        string name = variables[0].Identifier.ValueText;
        Solution solution = document.Project.Solution;
        foreach (ProjectId id in solution.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(document.Project.Id))
        {
            foreach (Document other in solution.GetProject(id)!.Documents)
            {
                SourceText text = await other.GetTextAsync(cancellation).ConfigureAwait(false);
                if (text.ToString().Contains(name)
                    && await other.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } otherRoot
                    && otherRoot.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == name && ConstantUse.NeedOf(n) != ConstantNeed.None))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
