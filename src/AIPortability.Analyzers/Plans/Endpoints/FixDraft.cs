using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Endpoints;

/// <summary>The draft of an address that stands in the code.</summary>
/// <param name="Endpoint">The address, and what the code does with it.</param>
/// <param name="Key">Its setting.</param>
/// <param name="Setting">How it moves there, or why it does not.</param>
/// <param name="Requirement">The fix of a default, which moves nowhere: the setting is required instead. Null for others.</param>
internal sealed record FixDraft(EndpointBinding Endpoint, EndpointSetting Key, SettingDraft Setting, Move? Requirement = null)
{
    /// <summary>The edits of the endpoint: the read, and what changes with it in the paths below. None where it does not move.</summary>
    public IReadOnlyList<Edit> EditsOf(MemberExtraction extraction)
    {
        var edits = new List<Edit>();
        if (extraction.EditOf(Setting) is not { } read)
            return edits;
        edits.Add(read);
        foreach (TextChange change in Endpoint.Joined?.Changes ?? Array.Empty<TextChange>())
            edits.Add(new WriteText(change.Span, change.NewText!));
        return edits;
    }
}
