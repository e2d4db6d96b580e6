using System.Text.RegularExpressions;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Documentation;

public sealed partial class RegionsPageTests
{
    private const string Page = "docs/regions.md";

    [Fact]
    public void The_page_is_what_the_data_says() => GeneratedPage.Check(Page, new RegionsPage().Write());

    [Fact]
    public void Every_row_has_a_date_and_a_source()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, Page));
        string[] rows = [.. lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Provider", StringComparison.Ordinal)
            && !line.StartsWith("| Region", StringComparison.Ordinal) && !line.StartsWith("| |", StringComparison.Ordinal))];

        Assert.True(rows.Length > 250);
        Assert.All(rows, row => Assert.Matches(DateAndSource(), row));
    }

    /// <summary>A date and a citation, or for the list of sources the number, what and where.</summary>
    [GeneratedRegex(@"20\d\d.*\[R\d+\]|^\| R\d+ \|.*20\d\d.* \|$")]
    private static partial Regex DateAndSource();
}
