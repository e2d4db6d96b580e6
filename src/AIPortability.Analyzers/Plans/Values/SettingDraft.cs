using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Sharing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Values;

/// <summary>A value whose move into a setting is decided but for what it shares with its neighbours.</summary>
/// <param name="Node">The expression, or the client that the value is given to.</param>
/// <param name="SettingPath">The configuration path: section and key.</param>
/// <param name="NoFixReason">What stands in the way.</param>
internal sealed record SettingDraft(SyntaxNode Node, string SettingPath, NoFixReason NoFixReason = NoFixReason.None)
{
    /// <summary>The edit, but for its sources; null where a reason stands in the way.</summary>
    public ReadSetting? Read { get; init; }

    /// <summary>Where the value can be read from; the first is what the settings ask for.</summary>
    public ValueList<SourceDraft> Sources { get; init; } = ValueList<SourceDraft>.Empty;

    /// <summary>What types of <c>System</c> are written with at the place.</summary>
    public string SystemPrefix { get; init; } = "";

    /// <summary>
    /// True where the value is worth a name of its own at a single site: where it is written more than once, and in an argument behind another
    /// one, which <c>(configuration["…"] ?? "…").TrimEnd('/') + "/operation"</c> would be too long for.
    /// </summary>
    public bool NeedsName => Read!.Text.Reads > 1
        || (Read.Text.IsSum && Node.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list } argument && list.Arguments[0] != argument);
}

/// <summary>A source that is in reach of a place, before it is known what it shares.</summary>
/// <param name="Source">The source.</param>
/// <param name="Scope">Where it would declare a member or local; null where it can declare none.</param>
internal sealed record SourceDraft(ValueSource Source, ExtractionScope? Scope);
