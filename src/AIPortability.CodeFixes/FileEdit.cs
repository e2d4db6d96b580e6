using System;
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
    private readonly SortedDictionary<TextSpan, (FixPlan Plan, FixStyle Style)> plans = new();
    private readonly HashSet<TextSpan> refused = new();

    public FileEdit(SourceText text, DocumentId document, ImmutableArray<DocumentId> linked)
    {
        Text = text;
        Documents = linked.Insert(0, document);
    }

    public SourceText Text { get; }

    /// <summary>The document, and those of other projects and target frameworks with the same file.</summary>
    public ImmutableArray<DocumentId> Documents { get; }

    /// <summary>The plans that are carried out, in the order of the text.</summary>
    public IEnumerable<(FixPlan Plan, FixStyle Style)> Plans => Sites.Select(site => site.Value);

    /// <summary>The sites whose plans are carried out. Of two that replace the same text the first one stays.</summary>
    private IEnumerable<KeyValuePair<TextSpan, (FixPlan Plan, FixStyle Style)>> Sites
    {
        get
        {
            var replaced = new List<TextSpan>();
            foreach (KeyValuePair<TextSpan, (FixPlan Plan, FixStyle Style)> site in plans)
            {
                TextSpan[] targets = site.Value.Plan.Companions.Prepend(site.Value.Plan).Select(p => p.Target).ToArray();
                if (refused.Contains(site.Key) || targets.Any(target => replaced.Any(other => Overlap(target, other))))
                    continue;
                replaced.AddRange(targets.Where(target => !target.IsEmpty));
                yield return site;
            }
        }
    }

    /// <summary>Adds a plan. Of two for one site the one with the more qualified names stays: it compiles in both projects.</summary>
    public void Add(TextSpan site, FixPlan plan, FixStyle style)
    {
        if (!plans.TryGetValue(site, out (FixPlan Plan, FixStyle Style) present))
            plans.Add(site, (plan, style));
        else if (plan.Companions.Length + present.Plan.Companions.Length > 0 && !present.Plan.IsSameEdit(plan))
            Refuse(site);
        else if (present.Plan.SystemPrefix.Length < plan.SystemPrefix.Length)
            plans[site] = (present.Plan with { SystemPrefix = plan.SystemPrefix, Companions = plan.Companions }, present.Style);
    }

    /// <summary>A project that shares the file cannot have the fix at this site.</summary>
    public void Refuse(TextSpan site) => refused.Add(site);

    /// <summary>Changes the plans that are carried out, but nothing of what they replace.</summary>
    public void Revise(Func<FixPlan, FixStyle, FixPlan> revise)
    {
        foreach (KeyValuePair<TextSpan, (FixPlan Plan, FixStyle Style)> site in Sites.ToArray())
            plans[site.Key] = (revise(site.Value.Plan, site.Value.Style), site.Value.Style);
    }

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

        IEnumerable<TextChange> inserted = insertions.Select(i => new TextChange(new TextSpan(i.Key, 0), string.Concat(UsingOrder.Sort(i.Value))));
        return Text.WithChanges(inserted.Concat(replacements).OrderBy(c => c.Span.Start).ThenBy(c => c.Span.Length));
    }

    /// <summary>An insertion at the edge of replaced text stands beside it; one within would be lost.</summary>
    private static bool Overlap(TextSpan target, TextSpan replaced) =>
        target.IsEmpty ? replaced.Start < target.Start && target.Start < replaced.End : target.OverlapsWith(replaced);

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
