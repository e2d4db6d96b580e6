using System.Text.RegularExpressions;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Fuzz.Cases;

/// <summary>The sources that are mutated.</summary>
internal static partial class Corpus
{
    private const int LongestSource = 64 * 1024;

    /// <summary>The C# files of the folders; without folders the repository's own samples, programs and the snippets of its tests.</summary>
    public static IReadOnlyList<Snippet> Load(IReadOnlyList<string> folders)
    {
        IEnumerable<Snippet> snippets = folders.Count > 0
            ? folders.SelectMany(folder => Files(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal), folder))
            :
            [
                .. Files(Repository.SourceFiles("samples", "Before"), Repository.Root),
                .. Files(Repository.SourceFiles("samples", "Valid"), Repository.Root),
                .. Files(Repository.SourceFiles("tests", "AIPortability.EndToEnd", "Programs"), Repository.Root),
                .. Files(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "AIPortability.Fuzz", "Snippets")).Order(StringComparer.Ordinal), Repository.Root),
                .. Repository.SourceFiles("tests", "AIPortability.Tests", "Rules").SelectMany(OfTest),
            ];
        return [.. snippets.Where(snippet => snippet.Text.Length is > 0 and <= LongestSource)];
    }

    private static IEnumerable<Snippet> Files(IEnumerable<string> files, string root) =>
        from file in files
        where !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal)
        select new Snippet(Path.GetRelativePath(root, file), File.ReadAllText(file));

    /// <summary>The raw strings of a test are sources, with marks where something is reported.</summary>
    private static IEnumerable<Snippet> OfTest(string file) =>
        from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
        let line = token.GetLocation().GetLineSpan().StartLinePosition.Line + 1
        select new Snippet($"{Path.GetFileName(file)}:{line}", Mark().Replace(token.ValueText, ""));

    [GeneratedRegex(@"\{\|[A-Z#0-9]+:|\|\}")]
    private static partial Regex Mark();
}

/// <summary>A source before it is mutated.</summary>
/// <param name="Name">Where it comes from.</param>
/// <param name="Text">Its text.</param>
internal sealed record Snippet(string Name, string Text)
{
    private readonly Lazy<World> home = new(() => Cases.World.All.FirstOrDefault(world => Compiles(world, Text)) ?? Cases.World.All[0]);

    /// <summary>The first world in which the source compiles.</summary>
    public World World => home.Value;

    private static bool Compiles(World world, string text) =>
        !world.Compile(world.Parse(SourceText.From(text))).GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error);
}
