using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Values;

namespace AIPortability.Analyzers.Plans.Endpoints;

/// <summary>The draft of an address that stands in the code.</summary>
/// <param name="Address">The address.</param>
/// <param name="Use">What the code does with it.</param>
/// <param name="Key">Its setting.</param>
/// <param name="Setting">How it moves there, or why it does not.</param>
/// <param name="Requirement">The fix of a default, which moves nowhere: the setting is required instead. Null for others.</param>
internal sealed record FixDraft(AddressExpression Address, AddressUse Use, EndpointSetting Key, SettingDraft Setting, Move? Requirement = null);
