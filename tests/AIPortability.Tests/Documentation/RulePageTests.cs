using System.Globalization;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Documentation;

/// <summary>What a page says of its rule is what the rule does: the examples are analyzed and fixed, byte for byte.</summary>
public class RulePageTests
{
    private static readonly string[] Sections = ["Why it matters", "Before", "After", "Settings", "Suppress it", "What it does not see"];

    public static TheoryData<string> Rules { get; } =
        [.. Shipped.Rules.Select(descriptor => descriptor.Id).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_has_the_title_and_the_facts_of_its_rule_and_every_section(string id)
    {
        DiagnosticDescriptor rule = DescriptorOf(id);
        bool hasFix = Shipped.FixOf(id) is not null;
        RulePage page = PageOf(id);
        Assert.Equal($"{id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}", page.Title);
        Assert.Equal(SeverityOf(rule), page.Facts.GetValueOrDefault("Severity"));
        Assert.Equal(rule.Category, page.Facts.GetValueOrDefault("Category"));
        Assert.Equal(hasFix ? "yes" : "no", page.Facts.GetValueOrDefault("Fix"));
        string[] missing = [.. Sections.Concat(hasFix ? ["Light bulb"] : []).Where(section => page.Words(section).Length == 0)];
        Assert.True(missing.Length == 0, $"docs/rules/{id}.md lacks:\n\n{string.Join("\n", missing.Select(section => $"## {section}\n\n…\n"))}");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_first_example_is_reported_and_the_fix_makes_the_second_of_it(string id)
    {
        RulePage page = PageOf(id);
        var before = new PageProject(id, page.Files("Before"));
        var after = new PageProject(id, page.Files("After"));
        // The model of a client that is reported is a note of its own.
        Assert.Equal([id], (await before.FindAsync()).Where(d => d.Severity >= DescriptorOf(id).DefaultSeverity).Select(d => d.Id).Distinct());
        if (!before.HasFix)
        {
            Assert.DoesNotContain(await after.FindAsync(), diagnostic => diagnostic.Id == id);
            return;
        }

        await after.FindAsync();
        Assert.Equal(page.Files("After"), await before.FixAsync());
        Assert.Equal(page.Files("After"), await after.FixAsync());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_a_page_shows_of_a_fix_has_no_line_that_is_too_long(string id) =>
        Assert.All(PageOf(id).Files("After").SelectMany(file => file.Text.Split('\n')), line => Assert.InRange(line.Length, 0, 120));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_light_bulb_offers_what_the_page_lists(string id)
    {
        RulePage page = PageOf(id);
        var project = new PageProject(id, page.Files("Before"));
        Assert.Equal(project.HasFix ? await project.ChoicesAsync() : [], page.Points("Light bulb"));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_settings_of_a_page_are_those_that_change_what_happens_in_its_example(string id) =>
        Assert.Equal(await PageSettings.OfAsync(id, PageOf(id).Files("Before")), PageOf(id).Points("Settings"));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task What_a_page_says_to_suppress_its_rule_suppresses_it(string id)
    {
        string line = $"dotnet_diagnostic.{id}.severity = none";
        Assert.Contains(line, PageOf(id).Words("Suppress it"), StringComparison.Ordinal);
        Assert.DoesNotContain(await new PageProject(id, PageOf(id).Files("Before"), [line]).FindAsync(), diagnostic => diagnostic.Id == id);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_readme_has_a_row_for_the_rule(string id)
    {
        DiagnosticDescriptor rule = DescriptorOf(id);
        string row = $"| [{id}](docs/rules/{id}.md) | {rule.Title.ToString(CultureInfo.InvariantCulture)} | {SeverityOf(rule)} | ";
        string? found = Repository.Read("README.md").ReplaceLineEndings("\n").Split('\n').FirstOrDefault(line => line.StartsWith(row, StringComparison.Ordinal));
        Assert.True(found is not null, $"README.md lacks the row:\n{row}yes |");
        Assert.Equal(Shipped.FixOf(id) is null, found.EndsWith("| no |", StringComparison.Ordinal));
    }

    private static RulePage PageOf(string id)
    {
        RulePage? page = RulePage.Find(id);
        Assert.True(page is not null, $"docs/rules/{id}.md is missing:\n\n{Stub(DescriptorOf(id))}");
        return page;
    }

    private static DiagnosticDescriptor DescriptorOf(string id) =>
        Shipped.Rules.First(descriptor => descriptor.Id == id);

    private static string SeverityOf(DiagnosticDescriptor rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();

    private static string Stub(DiagnosticDescriptor rule) =>
        $"""
        # {rule.Id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}

        | Severity | Category | Fix |
        |---|---|---|
        | {SeverityOf(rule)} | {rule.Category} | {(Shipped.FixOf(rule.Id) is null ? "no" : "yes")} |

        {rule.Description.ToString(CultureInfo.InvariantCulture)}

        {string.Join("\n", Sections.Select(section => $"## {section}\n\n…\n"))}
        """;
}
