using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace AIPortability.Tests.CodeFixes.AppSettings;

/// <summary>A JSON text as .NET sees it, to hold the insertion against.</summary>
internal static class ConfigurationText
{
    private static readonly JsonDocumentOptions AsConfigurationReads = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Throws where a text has half a surrogate pair, instead of writing something else.</summary>
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether the text is an object, and all of its names and strings are text: configuration reads every one.</summary>
    public static bool IsReadable(string json)
    {
        try
        {
            using JsonDocument document = Parse(json);
            Paths(document.RootElement);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>What a program reads from the text; null when the text has a key twice, in whichever spellings.</summary>
    public static IConfiguration? Load(string json)
    {
        try
        {
            return new ConfigurationBuilder().AddJsonStream(new MemoryStream(StrictUtf8.GetBytes(json))).Build();
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>Whether configuration has room for a setting: it is not there, and none of its sections is something else than an object.</summary>
    public static bool HasRoomFor(string json, string path)
    {
        using JsonDocument document = Parse(json);
        ILookup<string, JsonValueKind> paths = Paths(document.RootElement).ToLookup(p => p.Path, p => p.Kind, StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> sections = path.Select((c, i) => (c, i)).Where(p => p.c == ':').Select(p => path[..p.i]);
        return !paths.Contains(path) && sections.All(section => paths[section].All(kind => kind == JsonValueKind.Object));
    }

    /// <summary>Whether the new text has all that the old one has, in its order, and what is new behind it.</summary>
    public static bool Keeps(string before, string after)
    {
        using JsonDocument old = Parse(before);
        using JsonDocument changed = Parse(after);
        return Keeps(old.RootElement, changed.RootElement);
    }

    public static JsonDocument Parse(string json) => JsonDocument.Parse(json.StartsWith('\uFEFF') ? json[1..] : json, AsConfigurationReads);

    /// <summary>What was there is there, in its order; what is new may stand between.</summary>
    private static bool Keeps(JsonElement before, JsonElement after)
    {
        if (before.ValueKind != JsonValueKind.Object)
            return before.GetRawText() == after.GetRawText();
        if (after.ValueKind != JsonValueKind.Object)
            return false;
        JsonProperty[] kept = [.. before.EnumerateObject()];
        int found = 0;
        foreach (JsonProperty property in after.EnumerateObject())
        {
            if (found < kept.Length && kept[found].Name == property.Name && Keeps(kept[found].Value, property.Value))
                found++;
        }

        return found == kept.Length;
    }

    private static List<(string Path, JsonValueKind Kind)> Paths(JsonElement root)
    {
        List<(string, JsonValueKind)> paths = [];
        Visit("", root);
        return paths;

        void Visit(string path, JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.String)
                element.GetString();
            else if (element.ValueKind == JsonValueKind.Array)
                element.EnumerateArray().Select((item, i) => (item, i)).ToList().ForEach(p => Visit($"{path}{p.i}:", p.item));
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    paths.Add((path + property.Name, property.Value.ValueKind));
                    Visit($"{path}{property.Name}:", property.Value);
                }
            }
        }
    }
}
