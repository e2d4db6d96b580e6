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
/// The moves of one file, which target frameworks and projects may share. They become one text: a move is made in the form that all of them can
/// have, and not at all where one of them can have none.
/// </summary>
internal sealed class FileEdit
{
    private readonly SortedDictionary<TextSpan, HashSet<Move>> wanted = new();
    private readonly HashSet<(TextSpan Place, TextSpan Move)> places = new();
    private readonly HashSet<TextSpan> refused = new();
    private readonly string? source;
    private IReadOnlyList<Move>? moves;

    /// <param name="text">The file.</param>
    /// <param name="document">The document.</param>
    /// <param name="linked">Those of other projects and target frameworks with the same file.</param>
    /// <param name="source">The name of the source that is read; null for the one that each value is recommended.</param>
    public FileEdit(SourceText text, DocumentId document, ImmutableArray<DocumentId> linked, string? source)
    {
        Text = text;
        Documents = linked.Insert(0, document);
        this.source = source;
    }

    public SourceText Text { get; }

    /// <summary>The document, and those of other projects and target frameworks with the same file.</summary>
    public ImmutableArray<DocumentId> Documents { get; }

    /// <summary>The moves that are made, in the order of the text.</summary>
    public IReadOnlyList<Move> Moves => moves ??= MoveChoice.Of(wanted.Values, WhereRefused(), source);

    /// <summary>Adds a move, as one of those who compile the file wants it.</summary>
    /// <param name="place">Where a diagnostic carries the move; several may.</param>
    /// <param name="move">The move.</param>
    public void Add(TextSpan place, Move move)
    {
        moves = null;
        places.Add((place, move.Id));
        if (!wanted.TryGetValue(move.Id, out HashSet<Move>? present))
            wanted.Add(move.Id, present = new HashSet<Move>());
        present.Add(move);
    }

    /// <summary>A project that shares the file cannot have what moves at this place, wherever else it is carried.</summary>
    public void Refuse(TextSpan place)
    {
        moves = null;
        refused.Add(place);
    }

    /// <summary>The source that a value is read from.</summary>
    public ValueSource SourceOf(ReadSetting read) => read.SourceNamed(source);

    /// <summary>Changes what the moves that are made read, but nothing of what they replace.</summary>
    public void Revise(Func<ReadSetting, ReadSetting> revise) => moves = Moves.Select(move => move.Revise(revise)).ToArray();

    private HashSet<TextSpan> WhereRefused() => new(places.Where(place => refused.Contains(place.Place)).Select(place => place.Move));

    /// <summary>The text with the moves that are made.</summary>
    /// <param name="root">The file as it is read.</param>
    public SourceText Apply(SyntaxNode root)
    {
        var replacements = new HashSet<TextChange>();
        var insertions = new SortedDictionary<int, List<string>>();
        foreach (Move move in Moves)
        {
            foreach (TextChange change in PlannedChanges.Of(move, SourceOf, Text, root))
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
