using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AIPortability.Analyzers;
using AIPortability.CodeFixes.AppSettings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>
/// Gathers the changes of many plans and applies them at once: one text a file, however many target frameworks and projects share it.
/// </summary>
internal sealed class SolutionEdit
{
    private readonly Solution solution;
    private readonly Dictionary<string, FileEdit> files = new(StringComparer.OrdinalIgnoreCase);

    public SolutionEdit(Solution solution) => this.solution = solution;

    public bool IsEmpty => files.Values.All(file => !file.Plans.Any());

    public async Task AddAsync(Document document, TextSpan site, FixPlan plan, FixStyle style, CancellationToken cancellation)
    {
        FileEdit edit = await FileOfAsync(document, cancellation).ConfigureAwait(false);
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (edit.Text.ContentEquals(text))
            edit.Add(site, plan, style);
    }

    /// <summary>Leaves a place alone, in whatever project another plan for it comes from.</summary>
    public async Task RefuseAsync(Document document, TextSpan site, CancellationToken cancellation) =>
        (await FileOfAsync(document, cancellation).ConfigureAwait(false)).Refuse(site);

    public async Task<Solution> ApplyAsync(CancellationToken cancellation)
    {
        Solution changed = solution;
        var appSettings = new AppSettingsEdit(solution);
        var members = new SharedMembers();
        foreach (FileEdit edit in InOrder())
        {
            if (await solution.GetDocument(edit.Documents[0])!.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root)
                members.Share(edit, root);
            SourceText text = edit.Apply();
            foreach (DocumentId id in edit.Documents)
            {
                changed = changed.WithDocumentText(id, text);
                foreach ((FixPlan plan, FixStyle style) in edit.Plans)
                {
                    foreach (FixPlan setting in plan.Companions.Prepend(plan).Where(p => style == FixStyle.Configuration && IsWritten(p)))
                        appSettings.Add(solution.GetProject(id.ProjectId)!, setting.Key, setting.Value);
                }
            }
        }

        return await appSettings.ApplyAsync(changed, cancellation).ConfigureAwait(false);
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

    /// <summary>
    /// A secret is written to no file, and not as an empty string either: that would hide the one of another source. Nor is an endpoint that
    /// does not serve where the program runs.
    /// </summary>
    private static bool IsWritten(FixPlan plan) =>
        plan.Action == FixAction.Read && plan.Kind != SettingKind.Secret && plan.Fallback != Fallback.RequireAnother;

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
