using System.Text.RegularExpressions;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Documentation;

/// <summary>Every decision has a number of its own, a status and a date, and names only decisions that there are.</summary>
public sealed partial class DecisionTests
{
    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "decisions")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Decisions => [.. Files];

    [Fact]
    public void They_are_numbered_from_1_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Files.Length).Select(number => $"{number:0000}"), Files.Select(file => file[..4]));

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_begins_with_its_number_its_status_and_its_date(string file)
    {
        Match head = Head().Match(Read(file));

        Assert.True(head.Success, $"docs/decisions/{file} does not begin with:\n# {file[..4]}. …\n\nStatus: accepted\nDate: 2026-11-26\n\n");
        Assert.Equal(file[..4], head.Groups["number"].Value);
        if (head.Groups["by"].Success)
            Assert.Contains(Files, other => other.StartsWith(head.Groups["by"].Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_decision_links_to_files_that_there_are(string file) =>
        Assert.All(Link().Matches(Read(file)), link => Assert.True(
            Path.Exists(Path.Combine(Repository.Root, "docs", "decisions", link.Groups[1].Value)), $"docs/decisions/{file} links to {link.Groups[1].Value}"));

    private static string Read(string file) => Repository.Read("docs", "decisions", file).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\A# (?<number>\d{4})\. \S.*\n\nStatus: (accepted|superseded by (?<by>\d{4}))\nDate: 20\d\d-[01]\d-[0-3]\d\n\n\S")]
    private static partial Regex Head();

    [GeneratedRegex(@"\]\(([^)#]+)")]
    private static partial Regex Link();
}
