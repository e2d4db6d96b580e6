using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AIPortability.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.CodeFixes;

/// <summary>
/// What is found at one place in the other projects and target frameworks that compile the file. A light bulb is asked in one of them, and writes
/// for all.
/// </summary>
internal static class LinkedFindings
{
    public static async Task<IReadOnlyList<(Document Document, Diagnostic Diagnostic)>> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var found = new List<(Document, Diagnostic)>();
        foreach (DocumentId id in document.GetLinkedDocumentIds())
        {
            Document linked = document.Project.Solution.GetDocument(id)!;
            if (await linked.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } semantics)
                continue;
            var analysis = new CompilationWithAnalyzers(
                semantics.Compilation, ImmutableArray.Create<DiagnosticAnalyzer>(new CodeAnalyzer()), linked.Project.AnalyzerOptions);
            ImmutableArray<Diagnostic> all = await analysis.GetAnalyzerSemanticDiagnosticsAsync(semantics, null, cancellation).ConfigureAwait(false);
            found.AddRange(all.Where(other => other.Id == diagnostic.Id && other.Location.SourceSpan == diagnostic.Location.SourceSpan).Select(other => (linked, other)));
        }

        return found;
    }
}
