using System.Text.RegularExpressions;
using System.Xml.Linq;
using AIPortability.Analyzers.Context;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Documentation;

/// <summary>docs/settings.md and the files of the package have what the table of options has.</summary>
public sealed partial class OptionsPageTests
{
    private static readonly string Page = Repository.Read("docs", "settings.md").ReplaceLineEndings("\n");

    public static TheoryData<string> Keys => [.. OptionTable.All.Select(option => option.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_page_has_a_row_with_the_values_and_the_default_of_an_option(string key)
    {
        AnalyzerOption option = OptionTable.All.Single(option => option.Key == key);
        string row = $"| `{key}` | {CellOf(option.Values.Allowed)} | {(option.Default.Length == 0 ? "empty" : $"`{option.Default}`")} |";
        Assert.True(Page.Contains("\n" + row, StringComparison.Ordinal), $"docs/settings.md lacks:\n{row} … |");
    }

    [Fact]
    public void The_page_has_no_row_for_a_key_that_there_is_not() => Assert.Equal(OptionTable.Keys(OptionScope.File), RowsOf("Setting"));

    [Fact]
    public void The_page_has_a_row_for_each_property_that_the_analyzers_or_the_build_read() =>
        Assert.Equal(OptionTable.Keys(OptionScope.Project).Union(ReadByTheBuild()).Order(StringComparer.Ordinal), RowsOf("Property").Order(StringComparer.Ordinal));

    [Fact]
    public void The_package_shows_the_compiler_each_property_of_the_table_and_no_other()
    {
        string[] visible = [.. XDocument.Parse(ReadBuildFile("props")).Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value)];
        string[] missing = [.. OptionTable.Keys(OptionScope.Project).Except(visible)];
        Assert.True(missing.Length == 0, $"AIPortability.Analyzers.props lacks:\n{string.Concat(missing.Select(property => $"<CompilerVisibleProperty Include=\"{property}\" />\n"))}");
        Assert.Empty(visible.Except(OptionTable.Keys(OptionScope.Project)));
    }

    [Fact]
    public void The_package_has_severities_for_each_mode()
    {
        string[] modes = OptionTable.Mode.Values.Allowed.Split(", ");
        string folder = Path.Combine(Repository.Root, "src", "AIPortability.Package", "config");
        Assert.Equal(modes.Select(mode => $"AIPortability.{mode}.globalconfig").Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(modes, mode => Assert.Contains($"'$({OptionTable.Mode.Key}.Trim())' == '{mode}'", ReadBuildFile("targets"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_default_is_a_value_that_can_be_read_or_nothing() =>
        Assert.All(OptionTable.All.Where(option => option.Default.Length > 0), option => Assert.Empty(option.Check(option.Default)));

    /// <summary>Words to be typed stand in code, and so does a character that a description quotes.</summary>
    private static string CellOf(string allowed) =>
        allowed.Split(", ").Any(value => value.Contains(' ')) ? Quoted().Replace(allowed, "`$1`") : string.Join(", ", allowed.Split(", ").Select(word => $"`{word}`"));

    private static string[] RowsOf(string header) =>
        [.. Row().Matches(Page.Split($"\n| {header} |")[1].Split("\n\n")[0]).Select(match => match.Groups[1].Value)];

    private static IEnumerable<string> ReadByTheBuild() => Property().Matches(ReadBuildFile("targets")).Select(match => match.Groups[1].Value);

    private static string ReadBuildFile(string kind) => Repository.Read("src", "AIPortability.Package", "buildTransitive", "AIPortability.Analyzers." + kind);

    [GeneratedRegex(@"\n\| `(\w[\w.]*)` \|")]
    private static partial Regex Row();

    [GeneratedRegex("'(.)'")]
    private static partial Regex Quoted();

    /// <summary>A property of this package: those of the SDK do not begin with its letters, and what it keeps to itself begins with a line.</summary>
    [GeneratedRegex(@"\$\((AI\w+)")]
    private static partial Regex Property();
}
