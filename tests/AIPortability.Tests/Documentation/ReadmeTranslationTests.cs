using System.Globalization;
using AIPortability.Tests.Testing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Documentation;

/// <summary>The README in another language has the same structure: headings, commands, tables, links, in the same order.</summary>
public class ReadmeTranslationTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Theory]
    [InlineData("README.zh-CN.md")]
    [InlineData("README.fr.md")]
    public void A_translation_is_built_as_the_original(string file) => Assert.Equal(OutlineOf("README.md"), OutlineOf(file));

    [Theory]
    [InlineData("README.zh-CN.md", "zh-Hans")]
    [InlineData("README.fr.md", "fr")]
    public void The_rules_have_their_translated_titles(string file, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        string[] lines = Repository.Read(file).ReplaceLineEndings("\n").Split('\n');
        foreach (DiagnosticDescriptor rule in Shipped.Rules)
        {
            string row = $"| [{rule.Id}](docs/rules/{rule.Id}.md) | {rule.Title.ToString(culture)} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | ";
            Assert.True(lines.Any(line => line.StartsWith(row, StringComparison.Ordinal)), $"{file} lacks the row:\n{row}");
        }
    }

    /// <summary>A line for each thing that is the same in every language.</summary>
    private static string[] OutlineOf(string file) => [.. Markdown.Parse(Repository.Read(file), Pipeline).Descendants().Select(LineOf).OfType<string>()];

    private static string? LineOf(MarkdownObject item) => item switch
    {
        HeadingBlock heading => $"heading {heading.Level}",
        FencedCodeBlock code => $"{code.Info}\n{code.Lines}",
        Table table => $"table of {table.Count} rows, {table.ColumnDefinitions.Count} columns",
        ListItemBlock => "point",
        LinkInline link => link.Url,
        CodeInline code => code.Content,
        _ => null,
    };
}
