using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AIPortability.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>
/// The plans for one file, which target frameworks and projects may share. They become one text: a site is fixed in the spelling that
/// compiles in all of them, and not at all where one of them cannot have it.
/// </summary>
internal sealed class FileEdit
{
    private readonly SortedDictionary<int, (FixPlan Plan, FixStyle Style)> plans = new();
    private readonly HashSet<int> refused = new();

    public FileEdit(SourceText text, DocumentId document, ImmutableArray<DocumentId> linked)
    {
        Text = text;
        Documents = linked.Insert(0, document);
    }

    public SourceText Text { get; }

    /// <summary>The document, and those of other projects and target frameworks with the same file.</summary>
    public ImmutableArray<DocumentId> Documents { get; }

    /// <summary>The plans that are carried out, in the order of the text.</summary>
    public IEnumerable<(FixPlan Plan, FixStyle Style)> Plans
    {
        get
        {
            int end = 0;
            foreach ((FixPlan plan, FixStyle style) in plans.Values)
            {
                if (plan.Target.Start < end || refused.Contains(plan.Target.Start))
                    continue;
                end = plan.Target.End;
                yield return (plan, style);
            }
        }
    }

    /// <summary>Adds a plan. Of two for one place the one with the more qualified names stays: it compiles in both projects.</summary>
    public void Add(FixPlan plan, FixStyle style)
    {
        if (!plans.TryGetValue(plan.Target.Start, out (FixPlan Plan, FixStyle Style) present))
            plans.Add(plan.Target.Start, (plan, style));
        else if (present.Plan.SystemPrefix.Length < plan.SystemPrefix.Length)
            plans[plan.Target.Start] = (present.Plan with { SystemPrefix = plan.SystemPrefix }, present.Style);
    }

    /// <summary>A project that shares the file cannot have the fix at this place.</summary>
    public void Refuse(int position) => refused.Add(position);

    public SourceText Apply()
    {
        var replacements = new HashSet<TextChange>();
        var insertions = new SortedDictionary<int, List<string>>();
        foreach ((FixPlan plan, FixStyle style) in Plans)
        {
            foreach (TextChange change in PlannedChanges.Of(plan, style, Text))
            {
                if (change.Span.Length > 0)
                    replacements.Add(change);
                else
                    Insert(change, insertions);
            }
        }

        IEnumerable<TextChange> inserted = insertions.Select(i => new TextChange(new TextSpan(i.Key, 0), string.Concat(i.Value)));
        return Text.WithChanges(inserted.Concat(replacements).OrderBy(c => c.Span.Start).ThenBy(c => c.Span.Length));
    }

    /// <summary>
    /// What several plans insert alike is inserted once. The later text goes before the earlier one, as when fixes are applied one by one.
    /// </summary>
    private static void Insert(TextChange change, SortedDictionary<int, List<string>> insertions)
    {
        if (!insertions.TryGetValue(change.Span.Start, out List<string>? texts))
            insertions.Add(change.Span.Start, texts = new List<string>());
        if (!texts.Contains(change.NewText!))
            texts.Insert(0, change.NewText!);
    }
}
