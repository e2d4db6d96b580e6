using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Json;

namespace AIPortability.CodeFixes.AppSettings;

/// <summary>
/// Where a setting belongs in a text. Configuration knows no difference between <c>{"AI":{"Endpoint":…}}</c>,
/// <c>{"ai:endpoint":…}</c> and mixtures of the two, so all of them are followed.
/// </summary>
internal sealed class SettingPlace
{
    public const char Separator = ':';

    private SettingPlace(JsonObject root, string path)
    {
        Section = root;
        MissingPath = path;
    }

    /// <summary>The deepest object on the setting's path.</summary>
    public JsonObject Section { get; private set; }

    /// <summary>What is left of the path below that object.</summary>
    public string MissingPath { get; private set; }

    /// <summary>Whether the setting is there already, or one of its sections is something else than an object.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>Whether an object has a name on the path twice: which of them counts is for nobody but the user to say.</summary>
    public bool IsAmbiguous { get; private set; }

    public static SettingPlace Find(JsonObject root, string path)
    {
        var place = new SettingPlace(root, path);
        place.Follow(root, path);
        return place;
    }

    private void Follow(JsonObject section, string path)
    {
        if (path.Length < MissingPath.Length)
            (Section, MissingPath) = (section, path);

        // Names that are both a beginning of the path are the same name when they are of the same length.
        var lengths = new HashSet<int>();
        foreach (JsonProperty property in section.Properties)
        {
            int length = property.Name.Length;
            if (!IsBeginning(property.Name, path))
                continue;
            IsAmbiguous |= !lengths.Add(length);
            if (length == path.Length || property.Section is null)
                IsTaken = true;
            else
                Follow(property.Section, path.Substring(length + 1));
        }
    }

    private static bool IsBeginning(string name, string path) =>
        path.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (path.Length == name.Length || path[name.Length] == Separator);
}
