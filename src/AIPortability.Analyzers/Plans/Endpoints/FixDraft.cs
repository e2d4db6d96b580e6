using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Values;

namespace AIPortability.Analyzers.Plans.Endpoints;

/// <summary>The draft of an address that stands in the code.</summary>
internal sealed class FixDraft : SettingDraft
{
    public FixDraft(AddressExpression address, AddressUse use, EndpointSetting key, string keyPath, NoFixReason obstacle)
        : base(address.Node, keyPath)
    {
        Address = address;
        Use = use;
        Key = key;
        NoFixReason = obstacle;
    }

    public AddressExpression Address { get; }

    public AddressUse Use { get; }

    public EndpointSetting Key { get; }
}
