using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Moves;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans;

/// <summary>A model or a key that stands in the code. Rules judge this value and never look at the code again.</summary>
/// <param name="Provider">Whose service it is sent to.</param>
/// <param name="Host">The host that it is sent to.</param>
/// <param name="Text">The model's id, or the key.</param>
/// <param name="Location">The literal, or what is passed where the literal stands in another file.</param>
/// <param name="SettingPath">The configuration path that takes it.</param>
/// <param name="Move">The fix, or null.</param>
/// <param name="NoFixReason">Why there is none.</param>
internal sealed record ValueSite(Provider Provider, string Host, string Text, Location Location, string SettingPath, Move? Move, NoFixReason NoFixReason);
