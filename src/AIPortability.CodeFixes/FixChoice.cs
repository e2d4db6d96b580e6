using System.Collections.Generic;
using System.Linq;
using AIPortability.Analyzers;
using AIPortability.Analyzers.Moves;

namespace AIPortability.CodeFixes;

/// <summary>
/// The entries of the light bulb. The first one is what the settings ask for and has one key at every place, because
/// <c>dotnet format</c> takes the first entry at the first place and applies its key to the whole solution.
/// </summary>
internal static class FixChoice
{
    public const string Recommended = "AIPortability.Recommended";

    /// <summary>A default that becomes an exception, and a text that is repaired, read nothing: they go with the environment, which is in reach everywhere.</summary>
    private static readonly ValueList<ValueSource> OfRequirement = new(new ValueSource[] { new EnvironmentSource() });

    public static string KeyOf(string source) => "AIPortability." + source;

    /// <summary>The name of the source that a key stands for; null for the recommended one of each value, for which an unknown key stands as well.</summary>
    public static string? SourceOf(string? key) => ValueSources.All.Select(source => source.Name).FirstOrDefault(name => key == KeyOf(name));

    /// <summary>False for a move whose first value cannot be read from a source.</summary>
    public static bool Has(Move move, string? source) => source is null || SourcesOf(move).Exists(other => other.Name == source);

    /// <summary>The entries for a move, each with its key and the name of the source that it reads, null for the recommended one.</summary>
    public static IEnumerable<(string Title, string Key, string? Source)> Entries(Move move) =>
        SourcesOf(move).Select((source, index) => (
            TitleOf(move.Edits[0], source).ToString(),
            index == 0 ? Recommended : KeyOf(source.Name),
            index == 0 ? null : source.Name));

    private static LocalizedText TitleOf(Edit first, ValueSource source) => first switch
    {
        ReadSetting read => source.Title(read.Value),
        RepairText repair => new LocalizedText("Write '{0}' instead", repair.Text),
        _ => new LocalizedText("Require the setting"),
    };

    private static ValueList<ValueSource> SourcesOf(Move move) => move.Edits[0] is ReadSetting read ? read.Sources : OfRequirement;
}
