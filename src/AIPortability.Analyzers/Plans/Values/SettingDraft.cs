using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Sources;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans.Values;

/// <summary>A value whose move into a setting is decided but for what it shares with its neighbours.</summary>
internal class SettingDraft
{
    public SettingDraft(SyntaxNode node, string keyPath)
    {
        Node = node;
        SettingPath = keyPath;
    }

    /// <summary>The expression, or the client that the value is given to.</summary>
    public SyntaxNode Node { get; }

    /// <summary>The configuration path: section and key.</summary>
    public string SettingPath { get; }

    public NoFixReason NoFixReason { get; set; }

    /// <summary>The plan without shared values; null where an obstacle stands in the way.</summary>
    public FixPlan? Plan { get; set; }

    /// <summary>True when the written text names the value more than once, so that it is worth a name of its own at a single site.</summary>
    public bool NeedsName { get; set; }

    public AccessibleConfiguration? Reach { get; set; }

    /// <summary>Where a member or local for the configuration style, and for the environment style, would be declared.</summary>
    public ExtractionScope? ConfigurationScope { get; set; }

    public ExtractionScope? EnvironmentScope { get; set; }
}
