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
    private readonly Dictionary<string, FileEdit> files = new(StringComparer.OrdinalIgnoreCase);

    public SolutionEdit(Solution solution) => this.solution = solution;

    public bool IsEmpty => files.Values.All(file => !file.Moves.Any());

    public async Task AddAsync(Document document, TextSpan place, Move move, string source, CancellationToken cancellation)
    {
        FileEdit edit = await FileOfAsync(document, cancellation).ConfigureAwait(false);
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (edit.Text.ContentEquals(text))
            edit.Add(place, move, source);
    }

    /// <summary>Leaves a place alone, in whatever project another move for it comes from.</summary>
    public async Task RefuseAsync(Document document, TextSpan place, CancellationToken cancellation) =>
        (await FileOfAsync(document, cancellation).ConfigureAwait(false)).Refuse(place);

    public async Task<Solution> ApplyAsync(CancellationToken cancellation)
    {
        Solution changed = solution;
        var appSettings = new AppSettingsEdit(solution);
        var members = new SharedMembers();
        foreach (FileEdit edit in InOrder())
        {
            if (await solution.GetDocument(edit.Documents[0])!.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
                continue;
            members.Share(edit, root);
            SourceText text = await LaidOutAsync(edit, edit.Apply(root), cancellation).ConfigureAwait(false);
            foreach (DocumentId id in edit.Documents)
            {
                changed = changed.WithDocumentText(id, text);
                foreach ((Move move, string source) in edit.Moves.Where(made => made.Move.Edits[0] is ReadSetting read && read.SourceNamed(made.Source).ReadsAppSettings))
                {
                    foreach (ReadSetting read in move.Reads.Where(read => read.Value.IsWrittenToFiles))
                        appSettings.Add(solution.GetProject(id.ProjectId)!, read.Value.Setting, read.Value.Today);
                }
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
            files.Add(file, edit = new FileEdit(text, document.Id, document.GetLinkedDocumentIds()));
        }

        return edit;
    }
}
