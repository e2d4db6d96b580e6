using System.Text.RegularExpressions;
using AIPortability.Tests.Conventions;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Documentation;

/// <summary>docs/architecture.md has the rooms that there are, and what each must not name.</summary>
public sealed partial class ArchitecturePageTests
{
    private static readonly string Page = Repository.Read("docs", "architecture.md").ReplaceLineEndings("\n");

    public static TheoryData<string> Rooms => [.. Room.All.Select(room => room.Name)];

    /// <summary>The rooms inside the two large ones.</summary>
    public static TheoryData<string, string> Inner =>
        [.. from room in new[] { "Bindings", "Plans" }
            from folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "AIPortability.Analyzers", room))
            orderby folder
            select (room, Path.GetFileName(folder))];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_page_has_a_row_for_a_room_with_what_it_must_not_name(string name)
    {
        string[] forbidden = [.. Room.All.Single(room => room.Name == name).Forbidden.Select(Short)];
        string? row = Page.Split('\n').SingleOrDefault(line => line.StartsWith($"| **{Short(name)}** |", StringComparison.Ordinal));

        Assert.True(row is not null, $"docs/architecture.md lacks:\n| **{Short(name)}** | … | … | {string.Join(", ", forbidden.Select(type => $"`{type}`"))} |");
        Assert.Equal(forbidden, Code().Matches(row.TrimEnd('|', ' ').Split('|')[^1]).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void The_page_has_no_row_for_a_room_that_there_is_not() =>
        Assert.Equal(Room.All.Select(room => Short(room.Name)).Order(StringComparer.Ordinal), RoomRow().Matches(Page).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Inner))]
    public void The_page_names_a_room_inside_another_one(string room, string folder)
    {
        string? words = Page.Split("\n\n").SingleOrDefault(paragraph => paragraph.StartsWith("Rooms inside: ", StringComparison.Ordinal))?.Split(". ")
            .SingleOrDefault(sentence => sentence.Contains($"{room} has ", StringComparison.Ordinal));

        Assert.True(words?.Contains($"`{folder}`", StringComparison.Ordinal) == true, $"docs/architecture.md does not say what `{folder}` of {room} knows.");
    }

    [Fact]
    public void The_page_fits_on_a_few_screens() => Assert.InRange(Page.Split('\n').Length, 1, 130);

    private static string Short(string name) => Prefix().Replace(name, "");

    [GeneratedRegex(@"^((AIPortability\.)?Analyzers|Microsoft\.CodeAnalysis)\.")]
    private static partial Regex Prefix();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\n\| \*\*(\w+)\*\* \|")]
    private static partial Regex RoomRow();
}
