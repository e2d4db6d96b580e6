namespace AIPortability.Analyzers.Reading;

/// <summary>A setting that the code reads and gives to something at once, or by way of a local.</summary>
/// <param name="Path">The path of the setting: <c>AI:Endpoint</c>.</param>
/// <param name="Taker">The simple name of the type that is made, or whose property is set; or of the method that is called.</param>
/// <param name="Member">The property, or the name that is written before the argument; null for an argument without one.</param>
/// <param name="Position">The position of the argument, or -1 for a property.</param>
/// <param name="IsUri">True where a <c>Uri</c> is made of the value.</param>
internal sealed record SettingUse(string Path, string Taker, string? Member, int Position, bool IsUri);
