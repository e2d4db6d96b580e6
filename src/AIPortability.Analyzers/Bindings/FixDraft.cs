namespace AIPortability.Analyzers.Bindings;

/// <summary>The draft of an address that stands in the code.</summary>
internal sealed class FixDraft : SettingDraft
{
    public FixDraft(AddressExpression address, AddressUse use, AddressKey key, string keyPath, FixObstacle obstacle)
        : base(address.Node, keyPath)
    {
        Address = address;
        Use = use;
        Key = key;
        Obstacle = obstacle;
    }

    public AddressExpression Address { get; }

    public AddressUse Use { get; }

    public AddressKey Key { get; }
}
