using System.Collections.Generic;
using System.Linq;
using AIPortability.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.AppSettings;

/// <summary>
/// Adds settings to the text of an appsettings.json. The text is never written anew: the changes are insertions, so that every
/// comment, blank and line ending of the user's file stays as it is.
/// </summary>
internal static class AppSettingsJson
{
    /// <summary>
    /// The insertions, by position, that give the text the settings it lacks. None when it lacks none; null when the text is not an
    /// object in JSON with comments, or has a needed name twice in one object, so that the file is best left alone.
    /// </summary>
    /// <param name="json">The text as .NET's configuration reads it: with comments, trailing commas and a byte order mark.</param>
    /// <param name="settings">Configuration paths such as <c>AI:Endpoint</c>, with their values.</param>
    internal static IReadOnlyList<TextChange>? Insert(string json, IReadOnlyList<KeyValuePair<string, string>> settings)
    {
        if (JsonScanner.Scan(json) is not { } root)
            return null;
        var missing = new List<MissingSetting>();
        foreach (KeyValuePair<string, string> setting in settings)
        {
            SettingPlace place = SettingPlace.Find(root, setting.Key);
            if (place.IsAmbiguous)
                return null;
            var candidate = new MissingSetting(place.Section, place.MissingPath.Split(SettingPlace.Separator), setting.Value);
            if (!place.IsTaken && candidate.CanBeRead)
                missing.Add(candidate);
        }

        var layout = new JsonLayout(json);
        return missing.GroupBy(setting => setting.Section)
            .SelectMany(section => SettingWriter.Changes(layout, section.Key, section))
            .OrderBy(change => change.Span.Start)
            .ToArray();
    }
}
