namespace AIPortability.Analyzers.Bindings;

/// <summary>The draft of an address that stands in the code.</summary>
internal sealed class FixDraft : SettingDraft
{
    public FixDraft(AddressExpression address, AddressUse use, EndpointSetting key, string keyPath, NoFixReason obstacle)
        : base(address.Node, keyPath)
    {
        Address = address;
        Use = use;
        Key = key;
        Obstacle = obstacle;
    }

    public AddressExpression Address { get; }

    public AddressUse Use { get; }

    public EndpointSetting Key { get; }
}
