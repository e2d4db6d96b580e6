using Markdig;
using Markdig.Syntax;

namespace AIPortability.EndToEnd;

/// <summary>The commands that the pages show, in blocks of <c>console</c>.</summary>
internal static class DocumentedCommands
{
    public const string Guide = "docs/relocate.md";

    /// <summary>Those that no test runs, each with its reason.</summary>
    public static readonly Dictionary<string, string> NotRun = new()
    {
        ["dotnet run --project samples/Tour"] = "the fixtures of these tests go the same way step by step",
        ["dotnet test Analyzers.sln"] = "it would run this test again",
    };

    /// <summary>Those that <see cref="DocumentedCommandTests"/> runs, in the order of the guide.</summary>
    public static readonly string[] Run =
    [
        "dotnet add package AIPortability.Analyzers",
        "dotnet build",
        "dotnet format analyzers --diagnostics AIP1001 AIP1002 AIP2001 AIP2002 AIP3001 --severity info",
        "dotnet build",
        "dotnet user-secrets init",
        "dotnet user-secrets set AI:ApiKey the-key-of-the-service",
        "AI__Endpoint=http://127.0.0.1:8080/v1 AI__Model=the-model AI__ApiKey=the-key dotnet run",
        "dotnet build --no-incremental -warnaserror:AIP3001",
        "dotnet build --no-incremental \"-p:ErrorLog=portability.sarif%2cversion=2.1\"",
    ];

    public static IEnumerable<string> Of(string page) =>
        from block in Markdown.Parse(File.ReadAllText(Path.Combine(Repository.Root, page))).Descendants<FencedCodeBlock>()
        where block.Info == "console"
        from line in block.Lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select line;
}
