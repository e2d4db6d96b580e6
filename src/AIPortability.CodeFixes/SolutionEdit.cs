using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AIPortability.Analyzers.Moves;
using AIPortability.CodeFixes.AppSettings;
using AIPortability.CodeFixes.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>
/// Gathers the changes of many moves and applies them at once: one text a file, however many target frameworks and projects share it.
/// </summary>
internal sealed class SolutionEdit
{
    private readonly Solution solution;
    private readonly string? source;
    private readonly Dictionary<string, FileEdit> files = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="solution">The solution before the moves.</param>
    /// <param name="source">The name of the source that is read; null for the one that each value is recommended.</param>
    public SolutionEdit(Solution solution, string? source)
    {
        this.solution = solution;
        this.source = source;
    }

    /// <summary>Adds the move that a diagnostic carries. Where it has none, or another project needs a constant, the place is left alone, in whatever project another move for it comes from.</summary>
    public async Task AddAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (!Move.TryRead(diagnostic.Properties, text.Length, out Move move) || await ConstantElsewhere.IsNeededAsync(document, move, cancellation).ConfigureAwait(false))
            (await FileOfAsync(document, cancellation).ConfigureAwait(false)).Refuse(diagnostic.Location.SourceSpan);
        else if (FixChoice.Has(move, source))
            await AddAsync(document, diagnostic.Location.SourceSpan, move, cancellation).ConfigureAwait(false);
    }

    public async Task AddAsync(Document document, TextSpan place, Move move, CancellationToken cancellation)
    {
        FileEdit edit = await FileOfAsync(document, cancellation).ConfigureAwait(false);
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (edit.Text.ContentEquals(text))
            edit.Add(place, move);
    }

    public async Task<Solution> ApplyAsync(CancellationToken cancellation)
    {
        Solution changed = solution;
        var appSettings = new AppSettingsEdit(solution);
        var members = new SharedMembers();
        foreach (FileEdit edit in InOrder().Where(file => file.Moves.Count > 0))
        {
            if (await solution.GetDocument(edit.Documents[0])!.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
                continue;
            members.Share(edit, root);
            SourceText text = await LaidOutAsync(edit, edit.Apply(root), cancellation).ConfigureAwait(false);
            foreach (DocumentId id in edit.Documents)
            {
                changed = changed.WithDocumentText(id, text);
                foreach (ReadSetting read in edit.Moves.SelectMany(move => move.Reads).Where(read => edit.SourceOf(read).ReadsAppSettings && read.Value.IsWrittenToFiles))
                    appSettings.Add(solution.GetProject(id.ProjectId)!, read.Value.Setting, read.Value.Today);
            }
        }

        return await appSettings.ApplyAsync(changed, cancellation).ConfigureAwait(false);
    }

    /// <summary>The changed text. What one target framework does not compile is laid out as another one reads it.</summary>
    private async Task<SourceText> LaidOutAsync(FileEdit edit, SourceText text, CancellationToken cancellation)
    {
        foreach (Document document in edit.Documents.Select(id => solution.GetDocument(id)!))
        {
            if (await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false) is { } tree)
                text = LineLayout.Break(tree, edit.Text, text, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree), cancellation);
        }

        return text;
    }

    /// <summary>The files as the projects list them, which is the order in which an editor goes through them.</summary>
    private IEnumerable<FileEdit> InOrder()
    {
        if (files.Count == 1)
            return files.Values;
        var order = new Dictionary<DocumentId, int>();
        foreach (DocumentId document in solution.ProjectIds.SelectMany(project => solution.GetProject(project)!.DocumentIds))
            order.Add(document, order.Count);
        return files.Values.OrderBy(file => file.Documents.Min(document => order[document]));
    }

    private async Task<FileEdit> FileOfAsync(Document document, CancellationToken cancellation)
    {
        string file = document.FilePath ?? document.Id.ToString();
        if (!files.TryGetValue(file, out FileEdit? edit))
        {
            SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            files.Add(file, edit = new FileEdit(text, document.Id, document.GetLinkedDocumentIds(), source));
        }

        return edit;
    }
}
