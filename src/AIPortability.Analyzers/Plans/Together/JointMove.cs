using System.Collections.Generic;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Together;

/// <summary>Endpoints, models and keys that move together.</summary>
internal sealed class JointMove
{
    private readonly List<Destination> endpoints = new();
    private readonly List<SettingDraft> values = new();
    private Move? finished;

    public JointMove(Destination endpoint) => endpoints.Add(endpoint);

    public JointMove(SettingDraft value) => values.Add(value);

    public int Count => endpoints.Count + values.Count;

    public IEnumerable<SyntaxNode> Nodes
    {
        get
        {
            foreach (Destination endpoint in endpoints)
                yield return endpoint.Node;
            foreach (SettingDraft value in values)
                yield return value.Node;
        }
    }

    public void Take(JointMove other)
    {
        endpoints.AddRange(other.endpoints);
        values.AddRange(other.values);
    }

    /// <summary>The endpoints in the order of the text, each with what is written beside it, and then the values: the light bulb names the first. Null where nothing moves.</summary>
    public Move? Finish(MemberExtraction extraction)
    {
        if (finished is not null)
            return finished;
        endpoints.Sort((one, other) => one.Node.SpanStart.CompareTo(other.Node.SpanStart));
        values.Sort((one, other) => one.Node.SpanStart.CompareTo(other.Node.SpanStart));
        var edits = new List<Edit>();
        TextSpan? id = null;
        foreach (Destination endpoint in endpoints)
        {
            if (extraction.EditOf(endpoint.Draft) is not { } read)
                continue;
            id ??= endpoint.Id;
            edits.Add(read);
            foreach (Edit beside in endpoint.Beside)
            {
                if (beside is not AddUsing || !edits.Contains(beside))
                    edits.Add(beside);
            }
        }

        foreach (SettingDraft value in values)
        {
            if (extraction.EditOf(value) is not { } read)
                continue;
            id ??= value.Node.Span;
            edits.Add(read);
        }

        return finished = id is { } moved ? extraction.MoveOf(moved, edits) : null;
    }
}
