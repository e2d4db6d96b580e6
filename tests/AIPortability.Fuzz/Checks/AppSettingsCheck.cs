using System.Text;
using AIPortability.CodeFixes.AppSettings;
using AIPortability.Tests.CodeFixes.AppSettings;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Fuzz.Checks;

/// <summary>An appsettings.json gets what it lacks and keeps every byte of what it has, or is left alone where nobody can read it.</summary>
internal static class AppSettingsCheck
{
    private static readonly KeyValuePair<string, string>[] Settings = [new("AI:Endpoint", "https://ai.example/v1"), new("AI:Second:Model", "\"模型\" \\ 😀")];

    public static void Run(string json, List<Failure> failures)
    {
        bool isReadable = ConfigurationText.IsReadable(json);
        if (isReadable != AppSettingsJson.Insert(json, []) is not null)
            failures.Add(new Failure(FailureKind.BrokenFix, $"An appsettings.json that is {(isReadable ? "" : "not ")}readable is taken for the opposite"));
        if (AppSettingsJson.Insert(json, Settings) is not { } changes)
            return;
        string after = SourceText.From(json).WithChanges(changes).ToString();
        if (!IsOnlyInserted(json, after, changes))
            failures.Add(new Failure(FailureKind.BrokenFix, "An appsettings.json is changed outside of what is inserted", after));
        else if (!ConfigurationText.IsReadable(after) || !ConfigurationText.Keeps(json, after))
            failures.Add(new Failure(FailureKind.BrokenFix, "An appsettings.json loses something", after));
        else if (AppSettingsJson.Insert(after, Settings) is not { Count: 0 })
            failures.Add(new Failure(FailureKind.BrokenFix, "An appsettings.json gets the same settings again", after));
    }

    /// <summary>True when the new text is the old one as soon as the insertions are taken out of it.</summary>
    public static bool IsOnlyInserted(string before, string after, IReadOnlyList<TextChange> changes)
    {
        var restored = new StringBuilder(after);
        foreach (TextChange change in changes)
        {
            if (!change.Span.IsEmpty || string.CompareOrdinal(restored.ToString(change.Span.Start, change.NewText!.Length), change.NewText) != 0)
                return false;
            restored.Remove(change.Span.Start, change.NewText.Length);
        }

        return restored.Equals(before);
    }
}
