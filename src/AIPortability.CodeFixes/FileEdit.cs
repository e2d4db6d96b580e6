using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AIPortability.Analyzers.Moves;
using AIPortability.CodeFixes.Layout;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>
/// The moves of one file, which target frameworks and projects may share. They become one text: a move is made in the spelling that
/// compiles in all of them, and not at all where one of them cannot have it.
/// </summary>
internal sealed class FileEdit
{
    private readonly SortedDictionary<TextSpan, (Move Move, string Source)> moves = new();
    private readonly HashSet<(TextSpan Place, TextSpan Move)> places = new();
    private readonly HashSet<TextSpan> refused = new();

    public FileEdit(SourceText text, DocumentId document, ImmutableArray<DocumentId> linked)
    {
        Text = text;
        Documents = linked.Insert(0, document);
    }

    public SourceText Text { get; }

    /// <summary>The document, and those of other projects and target frameworks with the same file.</summary>
    public ImmutableArray<DocumentId> Documents { get; }

    /// <summary>The moves that are made, in the order of the text, each with the source that it reads. Of two that replace the same text the first one stays.</summary>
    public IEnumerable<(Move Move, string Source)> Moves
    {
        get
        {
            var left = new HashSet<TextSpan>(places.Where(place => refused.Contains(place.Place)).Select(place => place.Move));
            var replaced = new List<TextSpan>();
            foreach ((Move move, string source) in moves.Values)
            {
                TextSpan[] targets = move.Edits.Select(edit => edit.Target).ToArray();
                if (left.Contains(move.Id) || targets.Any(target => replaced.Any(other => Overlap(target, other))))
                    continue;
                replaced.AddRange(targets.Where(target => !target.IsEmpty));
                yield return (move, source);
            }
        }
    }

    /// <summary>Adds a move. Of two with one id the one with the more qualified names stays: it compiles in both projects.</summary>
    /// <param name="place">Where a diagnostic carries the move; several may.</param>
    /// <param name="move">The move.</param>
    /// <param name="source">The source that it reads.</param>
    public void Add(TextSpan place, Move move, string source)
    {
        places.Add((place, move.Id));
        if (!moves.TryGetValue(move.Id, out (Move Move, string Source) present))
            moves.Add(move.Id, (move, source));
        else if (move.Edits.Count + present.Move.Edits.Count > 2 && present.Move with { SystemPrefix = move.SystemPrefix } != move)
            Refuse(place);
        else if (present.Move.SystemPrefix.Length < move.SystemPrefix.Length)
            moves[move.Id] = (present.Move with { SystemPrefix = move.SystemPrefix }, present.Source);
    }

    /// <summary>A project that shares the file cannot have what moves at this place, wherever else it is carried.</summary>
    public void Refuse(TextSpan place) => refused.Add(place);

    /// <summary>Changes what the moves that are made read, but nothing of what they replace.</summary>
    public void Revise(Func<ReadSetting, string, ReadSetting> revise)
    {
        foreach ((Move move, string source) in Moves.ToArray())
            moves[move.Id] = (move.Revise(read => revise(read, source)), source);
    }

    /// <summary>The text with the moves that are made.</summary>
    /// <param name="root">The file as it is read.</param>
    public SourceText Apply(SyntaxNode root)
    {
        var replacements = new HashSet<TextChange>();
        var insertions = new SortedDictionary<int, List<string>>();
        foreach ((Move move, string source) in Moves)
        {
            foreach (TextChange change in PlannedChanges.Of(move, source, Text, root))
            {
                if (change.Span.Length > 0)
                    replacements.Add(change);
                else
                    Insert(change, insertions);
            }
        }

        IEnumerable<TextChange> inserted = insertions.Select(i => new TextChange(new TextSpan(i.Key, 0), string.Concat(MemberOrder.Sort(UsingOrder.Sort(i.Value)))));
        return Text.WithChanges(inserted.Concat(replacements).OrderBy(c => c.Span.Start).ThenBy(c => c.Span.Length));
    }

    /// <summary>An insertion at the edge of replaced text stands beside it; one within would be lost.</summary>
    private static bool Overlap(TextSpan target, TextSpan replaced) =>
        target.IsEmpty ? replaced.Start < target.Start && target.Start < replaced.End : target.OverlapsWith(replaced);

    /// <summary>
    /// What several moves insert alike is inserted once. The later text goes before the earlier one, as when fixes are applied one by one.
    /// </summary>
    private static void Insert(TextChange change, SortedDictionary<int, List<string>> insertions)
    {
        if (!insertions.TryGetValue(change.Span.Start, out List<string>? texts))
            insertions.Add(change.Span.Start, texts = new List<string>());
        if (!texts.Contains(change.NewText!))
            texts.Insert(0, change.NewText!);
    }
}
