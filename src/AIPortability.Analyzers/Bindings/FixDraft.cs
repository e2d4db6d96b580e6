using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings;

/// <summary>A site whose fix is decided but for what it shares with its neighbours.</summary>
internal sealed class FixDraft
{
    public FixDraft(AddressExpression address, AddressUse use, AddressKey key, string keyPath, FixObstacle obstacle)
    {
        Address = address;
        Use = use;
        Key = key;
        KeyPath = keyPath;
        Obstacle = obstacle;
    }

    public AddressExpression Address { get; }

    public AddressUse Use { get; }

    public AddressKey Key { get; }

    /// <summary>The configuration path: section and key.</summary>
    public string KeyPath { get; }

    public FixObstacle Obstacle { get; set; }

    /// <summary>The plan without shared values; null where an obstacle stands in the way.</summary>
    public FixPlan? Plan { get; set; }

    public ConfigurationReach? Reach { get; set; }

    /// <summary>Where a member or local for the configuration style, and for the environment style, would be declared.</summary>
    public SharingScope? ConfigurationScope { get; set; }

    public SharingScope? EnvironmentScope { get; set; }

    public SyntaxNode Node => Address.Node;
}
