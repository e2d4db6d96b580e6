using System.Collections.Immutable;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Tests.Reading;

/// <summary>An editor makes a compilation of a project for each keystroke, and several projects may share a file.</summary>
public sealed class ReadOnceTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private const string Chat = "class Chat { object M(string key) => new OpenAI.Chat.ChatClient(\"gpt-4o\", new System.ClientModel.ApiKeyCredential(key)); }";

    /// <summary>Each of the files says something that decides what is said, or written, in the others.</summary>
    private static readonly SyntaxTree[] Files =
    [
        CountedText.Parse("Names.cs", "public static class Names { public const string Host = \"https://api.openai.com/v1\"; }"),
        CountedText.Parse("Options.cs", "public class Service { public string Url { get; set; } = Names.Host; }"),
        CountedText.Parse("Startup.cs", "class Startup { void M(object s) { Configure<Service>(s); } void Configure<T>(object s) { } }"),
        CountedText.Parse("Chat.cs", Chat),
        CountedText.Parse("Plain.cs", "class Plain { int M(int i) => i + 1; }"),
    ];

    [Fact]
    public async Task A_keystroke_has_one_file_read_once_for_all_projects_that_share_it()
    {
        Compilation first = Compiled.From(Files, [.. References.AspNetCore, .. Packages.OpenAI()]);
        Compilation second = Compiled.From(Files, [.. References.AspNetCore, .. Packages.OpenAI(), .. Packages.Versions("OllamaSharp")[^1]]);
        await Find(first);
        await Find(second);
        CountedText.TakeRead(Files);

        SyntaxTree typed = CountedText.Parse("Chat.cs", Chat.Replace("gpt-4o", "gpt-4o-mini", StringComparison.Ordinal));
        Compilation afterKeystroke = first.ReplaceSyntaxTree(Files[3], typed);
        Diagnostic[] found = await Find(afterKeystroke, typed);
        Diagnostic[] inTheOther = await Find(second.ReplaceSyntaxTree(Files[3], typed), typed);
        string[] read = CountedText.TakeRead([.. Files, typed]);

        Assert.Equal(["AIP1002", "AIP2001"], found.Select(diagnostic => diagnostic.Id).Order());
        Assert.Equal(found.Select(diagnostic => diagnostic.GetMessage(null)), inTheOther.Select(diagnostic => diagnostic.GetMessage(null)));
        Assert.Equal(["Chat.cs"], read);
    }

    [Fact]
    public async Task A_second_compilation_of_the_same_files_reads_none_of_them()
    {
        Compilation first = Compiled.From(Files, [.. References.AspNetCore, .. Packages.OpenAI()]);
        Diagnostic[] found = await Find(first);
        CountedText.TakeRead(Files);

        Diagnostic[] again = await Find(first.Clone());
        string[] read = CountedText.TakeRead(Files);

        Assert.NotEmpty(found);
        Assert.Equal(found.Select(diagnostic => diagnostic.ToString()), again.Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(read);
    }

    /// <summary>The compiler gives the model of the file at hand; nobody asks for another one.</summary>
    [Fact]
    public void No_source_file_asks_for_a_semantic_model() =>
        Assert.Empty(Repository.SourceFiles("src", "AIPortability.Analyzers").Where(file => File.ReadAllText(file).Contains("GetSemanticModel", StringComparison.Ordinal)).Select(Path.GetFileName));

    private static async Task<Diagnostic[]> Find(Compilation compilation, SyntaxTree? file = null)
    {
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(Shipped.Analyzers);
        ImmutableArray<Diagnostic> found = file is null
            ? await analysis.GetAnalyzerDiagnosticsAsync(Cancellation)
            : await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), null, Cancellation);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
