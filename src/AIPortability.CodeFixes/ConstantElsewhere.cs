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
/// Whether another project of the solution needs a const to stay a constant, or a field to stay a field. The analyzer sees one compilation, so that only the
/// fix can tell.
/// </summary>
internal static class ConstantElsewhere
{
    public static async Task<bool> IsNeededAsync(Document document, Move move, CancellationToken cancellation)
    {
        foreach (ReadSetting read in move.Reads)
        {
            foreach (Redeclaration declaration in read.Declarations)
            {
                if (await IsNeededAsync(document, declaration.Keyword, cancellation).ConfigureAwait(false))
                    return true;
            }
        }

        return false;
    }

    private static async Task<bool> IsNeededAsync(Document document, TextSpan keyword, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SyntaxNode? declaration = root?.FindToken(keyword.Start).Parent;
        if (declaration is not FieldDeclarationSyntax { Declaration.Variables: { Count: 1 } variables })
            return declaration is not LocalDeclarationStatementSyntax;
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
