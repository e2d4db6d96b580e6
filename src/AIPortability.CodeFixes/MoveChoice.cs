using System;
using System.Collections.Generic;
using System.Linq;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes;

/// <summary>Which of the moves that are wanted for a file are made.</summary>
internal static class MoveChoice
{
    /// <summary>The moves that can be made together, in the order of the text. Of two that replace the same text in ways of their own the first one stays.</summary>
    /// <param name="wanted">The moves of each id, one for each way in which the file is compiled.</param>
    /// <param name="refused">The ids of those that somebody cannot have.</param>
    /// <param name="source">The name of the source that is read; null for the recommended ones.</param>
    public static IReadOnlyList<Move> Of(IEnumerable<IReadOnlyCollection<Move>> wanted, ICollection<TextSpan> refused, string? source)
    {
        var left = new Queue<Move>();
        var agreed = new List<Move>();
        foreach (IReadOnlyCollection<Move> moves in wanted)
        {
            if (!refused.Contains(moves.First().Id) && AgreedMove.Of(moves) is { } move)
                agreed.Add(move);
            else
                left.Enqueue(moves.First());
        }

        Leave(agreed, left);
        Dictionary<TextSpan, Edit> shared = Shared(agreed);
        return WithOneMeaning(WithoutOverlaps(agreed.Select(move => move with { Edits = move.Edits.ConvertAll(edit => shared.TryGetValue(edit.Target, out Edit? one) ? one : edit) })), source);
    }

    /// <summary>A value that two clients are given in two target frameworks is a part of both moves: where one is left, so is the other.</summary>
    private static void Leave(List<Move> agreed, Queue<Move> left)
    {
        while (left.Count > 0)
        {
            var staying = new HashSet<TextSpan>(TargetsOf(left.Dequeue()));
            foreach (Move move in agreed.Where(move => TargetsOf(move).Any(staying.Contains)).ToArray())
            {
                agreed.Remove(move);
                left.Enqueue(move);
            }
        }
    }

    /// <summary>The edit of each text that several moves replace, where they can have one.</summary>
    private static Dictionary<TextSpan, Edit> Shared(IEnumerable<Move> moves) => moves
        .SelectMany(move => move.Edits)
        .Where(edit => !edit.Target.IsEmpty)
        .GroupBy(edit => edit.Target)
        .Where(edits => edits.Skip(1).Any())
        .Select(edits => AgreedMove.Of(edits.ToArray()))
        .OfType<Edit>()
        .ToDictionary(edit => edit.Target);

    private static List<Move> WithoutOverlaps(IEnumerable<Move> moves)
    {
        var made = new List<Move>();
        var replaced = new Dictionary<TextSpan, Edit>();
        foreach (Move move in moves)
        {
            Edit[] added = move.Edits.Where(edit => !(replaced.TryGetValue(edit.Target, out Edit? same) && same == edit)).ToArray();
            if (added.Any(edit => replaced.Keys.Any(other => Overlap(edit.Target, other))))
                continue;
            foreach (Edit edit in added.Where(edit => !edit.Target.IsEmpty))
                replaced[edit.Target] = edit;
            made.Add(move);
        }

        return made;
    }

    /// <summary>Where two target frameworks would declare one name with two meanings, each site reads for itself.</summary>
    private static IReadOnlyList<Move> WithOneMeaning(List<Move> moves, string? source)
    {
        var meanings = new Dictionary<(int Position, string Name), string>();
        var ambiguous = new HashSet<(int Position, string Name)>();
        foreach (ReadSetting read in moves.SelectMany(move => move.Reads))
        {
            ValueSource named = read.SourceNamed(source);
            if (named.Shared is not { Position: >= 0 } shared)
                continue;
            (int Position, string Name) declared = (shared.Position, shared.Name);
            string meaning = shared.Declare(named.SharedValue(read.Value, systemPrefix: "")).Text;
            if (!meanings.TryGetValue(declared, out string? other))
                meanings.Add(declared, meaning);
            else if (other != meaning)
                ambiguous.Add(declared);
        }

        return ambiguous.Count == 0 ? moves : moves.ConvertAll(move => move.Revise(Apart));

        ReadSetting Apart(ReadSetting read)
        {
            ValueSource named = read.SourceNamed(source);
            return named.Shared is { } shared && ambiguous.Contains((shared.Position, shared.Name))
                ? read with { Sources = read.Sources.ConvertAll(other => other == named ? named with { Shared = null } : other) }
                : read;
        }
    }

    private static IEnumerable<TextSpan> TargetsOf(Move move) => move.Edits.Select(edit => edit.Target).Where(target => !target.IsEmpty);

    /// <summary>An insertion at the edge of replaced text stands beside it; one within would be lost.</summary>
    private static bool Overlap(TextSpan target, TextSpan replaced) =>
        target.IsEmpty ? replaced.Start < target.Start && target.Start < replaced.End : target.OverlapsWith(replaced);
}
