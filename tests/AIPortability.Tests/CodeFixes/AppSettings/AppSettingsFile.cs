using System.Text;
using System.Text.Json;
using AIPortability.CodeFixes.AppSettings;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.CodeFixes.AppSettings;

/// <summary>The text of an appsettings.json before and after settings are inserted.</summary>
internal static class AppSettingsFile
{
    /// <summary>The text with the settings, after checks that hold for every text: see <see cref="Apply"/>.</summary>
    public static string With(string before, params (string Path, string Value)[] settings)
    {
        KeyValuePair<string, string>[] pairs = [.. settings.Select(setting => KeyValuePair.Create(setting.Path, setting.Value))];
        IReadOnlyList<TextChange>? changes = AppSettingsJson.Insert(before, pairs);
        Assert.NotNull(changes);
        string after = Apply(before, changes);
        Assert.Equal([], AppSettingsJson.Insert(after, pairs)!);
        return after;
    }

    /// <summary>The text with the changes, which only insert: without the insertions it is the old text again, byte by byte.</summary>
    public static string Apply(string before, IReadOnlyList<TextChange> changes)
    {
        string after = SourceText.From(before).WithChanges(changes).ToString();
        var restored = new StringBuilder(after);
        foreach (TextChange change in changes)
        {
            Assert.True(change.Span.IsEmpty);
            Assert.Equal(change.NewText, restored.ToString(change.Span.Start, change.NewText!.Length));
            restored.Remove(change.Span.Start, change.NewText.Length);
        }

        Assert.Equal(before, restored.ToString());
        using JsonDocument parsed = ConfigurationText.Parse(after);
        return after;
    }

    public static bool IsLeftAlone(string json, params (string Path, string Value)[] settings) =>
        AppSettingsJson.Insert(json, [.. settings.Select(setting => KeyValuePair.Create(setting.Path, setting.Value))]) is null;
}
