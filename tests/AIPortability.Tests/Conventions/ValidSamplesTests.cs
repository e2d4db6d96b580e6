using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Conventions;

/// <summary>The odd but right code in samples/Valid. A comment that begins with the marker stands before every shape.</summary>
public sealed class ValidSamplesTests
{
    private const string Marker = "// Right: ";

    private static readonly string Folder = Path.Combine(Repository.Root, "samples", "Valid");

    [Fact]
    public async Task Nothing_is_reported_and_no_analyzer_throws() =>
        Assert.Empty(await Project().FindAsync());

    [Fact]
    public void There_are_at_least_40_shapes() => Assert.InRange(Shapes().Count(), 40, int.MaxValue);

    [Fact]
    public void Every_shape_says_why_it_is_right() => Assert.DoesNotContain(Shapes(), comment => comment.Length < Marker.Length + 10);

    [Fact]
    public async Task A_tie_among_them_would_be_reported()
    {
        const string Tie = "class Tie { object M() => new System.Uri(\"https://api.openai.com/v1\"); }";

        Assert.Equal("AIP1001", Assert.Single(await Project().WithSource(Tie, Path.Combine(Folder, "Tie.cs")).FindAsync()).Id);
    }

    private static IEnumerable<string> Files() => Repository.SourceFiles("samples", "Valid");

    private static TestProject Project()
    {
        string config = Path.Combine(Folder, ".editorconfig");
        return Files().Aggregate(
            // The methods that the generator of regular expressions implements are missing.
            new TestProject().ThatNeedNotCompile().WithEditorConfig("root = true\n" + File.ReadAllText(config), config),
            (project, file) => project.WithSource(File.ReadAllText(file), file));
    }

    private static IEnumerable<string> Shapes() =>
        from file in Files()
        from trivia in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTrivia()
        where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
        let comment = trivia.ToString()
        where comment.StartsWith(Marker, StringComparison.Ordinal)
        select comment;
}
