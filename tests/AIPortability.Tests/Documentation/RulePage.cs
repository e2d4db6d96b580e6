using AIPortability.Tests.Testing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AIPortability.Tests.Documentation;

/// <summary>A page of <c>docs/rules</c>: a title, a table of facts, and sections with files and lists.</summary>
internal sealed class RulePage
{
    /// <summary>The name of a file that a block of C# does not name.</summary>
    public const string Source = "Program.cs";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly string text;
    private readonly MarkdownDocument document;

    private RulePage(string text)
    {
        this.text = text;
        document = Markdown.Parse(text, Pipeline);
    }

    /// <summary>The first line without its mark.</summary>
    public string Title => document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1) is { } title ? TextOf(title) : "";

    public IEnumerable<string> Sections => document.OfType<HeadingBlock>().Where(heading => heading.Level == 2).Select(TextOf);

    /// <summary>The first table: what stands below each of its heads.</summary>
    public IReadOnlyDictionary<string, string> Facts =>
        document.OfType<Table>().FirstOrDefault() is { Count: > 1 } table
            ? CellsOf(table[0]).Zip(CellsOf(table[1])).ToDictionary(pair => pair.First, pair => pair.Second)
            : new Dictionary<string, string>();

    /// <summary>The page of a rule; null where there is none.</summary>
    public static RulePage? Find(string id) =>
        File.Exists(Path.Combine(Repository.Root, "docs", "rules", id + ".md")) ? new RulePage(Repository.Read("docs", "rules", id + ".md").ReplaceLineEndings("\n")) : null;

    /// <summary>The blocks of a section as files: the name stands behind the language (<c>```json appsettings.json</c>).</summary>
    public IReadOnlyList<PageFile> Files(string section) =>
    [
        .. from block in BlocksOf(section).OfType<FencedCodeBlock>()
           let name = block.Arguments?.Trim() is { Length: > 0 } given ? given : Source
           where block.Info is "csharp" or "json" or "xml" or "ini"
           select new PageFile(name, block.Lines + "\n"),
    ];

    /// <summary>The code that each point of a section's lists begins with.</summary>
    public IReadOnlyList<string> Points(string section) =>
    [
        .. from list in BlocksOf(section).OfType<ListBlock>()
           from point in list.Cast<ListItemBlock>()
           select (point.FirstOrDefault() as ParagraphBlock)?.Inline?.FirstChild is CodeInline code ? code.Content : TextOf(point),
    ];

    /// <summary>Everything between a heading and the next.</summary>
    public string Words(string section) => string.Join("\n", BlocksOf(section).Select(TextOf));

    private IEnumerable<Block> BlocksOf(string section) => document
        .SkipWhile(block => block is not HeadingBlock heading || TextOf(heading) != section).Skip(1)
        .TakeWhile(block => block is not HeadingBlock);

    private static IEnumerable<string> CellsOf(Block row) => ((TableRow)row).Select(cell => string.Concat(cell.Descendants<LiteralInline>()));

    private string TextOf(Block block) => text.Substring(block.Span.Start, block.Span.Length).TrimStart('#', ' ');
}

/// <summary>A file that a page shows.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Text">Its text, with a line break at its end.</param>
internal sealed record PageFile(string Name, string Text);
