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
    /// <summary>
    /// True for an address that nothing answers at, unless it moves as it should be, together with its paths. One that is not served is not repaired: it has
    /// no future here.
    /// </summary>
    public bool IsRepairedFirst => Endpoint is { Misfit: not null, Joined: null } && Setting.Read?.Value.Fallback != Fallback.RequireAnother;

    /// <summary>What changes with the address: the paths below it.</summary>
    public ValueList<Edit> Beside
    {
        get
        {
            var edits = new List<Edit>();
            foreach (TextChange change in Endpoint.Joined?.Changes ?? Array.Empty<TextChange>())
                edits.Add(new WriteText(change.Span, change.NewText!));
            return new ValueList<Edit>(edits);
        }
    }
}
