using AIPortability.Analyzers.Json;

namespace AIPortability.CodeFixes.AppSettings;

/// <summary>A setting to be written.</summary>
/// <param name="Section">The object in the text that it is written into.</param>
/// <param name="Names">The sections to be created in that object, and behind them the name of the setting itself.</param>
/// <param name="Value">The setting's value.</param>
internal sealed record MissingSetting(JsonObject Section, string[] Names, string Value)
{
    /// <summary>Whether the text could still be read with this setting in it: neither nested too deeply nor outside of Unicode.</summary>
    public bool CanBeRead =>
        Section.Depth + Names.Length - 1 <= JsonScanner.MaxDepth && Unicode.IsWellFormed(Value) && System.Array.TrueForAll(Names, Unicode.IsWellFormed);
}
