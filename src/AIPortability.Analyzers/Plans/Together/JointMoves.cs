using System.Collections.Generic;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans.Together;

/// <summary>
/// What moves together: an endpoint and the models and keys that are sent to it, whichever of them is reported. Where an endpoint stays, so do
/// they: a model of another provider is of no use to it.
/// </summary>
internal sealed class JointMoves
{
    private readonly Dictionary<SyntaxNode, (SettingDraft Draft, List<Destination> Destinations)> values = new();
    private readonly Dictionary<SyntaxNode, JointMove> moves = new();
    private readonly List<SettingDraft> drafts = new();

    /// <summary>Adds a model or a key. One literal may be given to several clients: it moves once, to where the first of them reads it.</summary>
    public void Add(SettingDraft value, IReadOnlyList<Destination> destinations)
    {
        if (!values.TryGetValue(value.Node, out (SettingDraft Draft, List<Destination> Destinations) present))
            values.Add(value.Node, present = (value, new List<Destination>()));
        present.Destinations.AddRange(destinations);
    }

    /// <summary>Adds an endpoint, to which something may be sent or not.</summary>
    public void Add(Destination endpoint) => MoveOf(endpoint);

    /// <summary>Decides what stays and what moves together, once everything is added.</summary>
    /// <returns>Every value that moves.</returns>
    public IReadOnlyList<SettingDraft> Settle()
    {
        foreach (SyntaxNode literal in new List<SyntaxNode>(values.Keys))
        {
            (SettingDraft draft, List<Destination> destinations) = values[literal];
            if (draft.NoFixReason == NoFixReason.None && destinations.Exists(destination => destination.Stays))
                values[literal] = (draft = new SettingDraft(literal, draft.SettingPath, NoFixReason.EndpointStays), destinations);
            if (draft.Read is null || moves.ContainsKey(literal))
                continue; // a text that is given as a key may be an address as well
            var move = new JointMove(draft);
            moves.Add(literal, move);
            drafts.Add(draft);
            foreach (Destination destination in destinations)
                move = Join(move, MoveOf(destination));
        }

        return drafts;
    }

    /// <summary>The draft of a model or a key, as it was settled.</summary>
    public SettingDraft Of(SyntaxNode literal) => values[literal].Draft;

    /// <summary>The move of which an endpoint, a model or a key is a part; null where it stays.</summary>
    public Move? MoveOf(SyntaxNode node, MemberExtraction extraction) => moves.TryGetValue(node, out JointMove? move) ? move.Finish(extraction) : null;

    private JointMove MoveOf(Destination endpoint)
    {
        if (!moves.TryGetValue(endpoint.Node, out JointMove? move))
        {
            moves.Add(endpoint.Node, move = new JointMove(endpoint));
            if (endpoint.Draft is { } draft)
                drafts.Add(draft);
        }

        return move;
    }

    private JointMove Join(JointMove one, JointMove other)
    {
        if (one == other)
            return one;
        (JointMove larger, JointMove smaller) = one.Count < other.Count ? (other, one) : (one, other);
        foreach (SyntaxNode node in smaller.Nodes)
            moves[node] = larger;
        larger.Take(smaller);
        return larger;
    }
}
