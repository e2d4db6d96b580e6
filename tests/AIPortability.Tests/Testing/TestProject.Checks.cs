using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.Testing;

/// <content>What is said of the project, and what the fixes make of it.</content>
internal sealed partial class TestProject
{
    private readonly List<DiagnosticResult> expected = [];
    private string? choice;

    /// <summary>Every finding, in the order of the files.</summary>
    public Task<ImmutableArray<Diagnostic>> FindAsync() => new TestSolution(this).FindAsync(Name);

    /// <summary>The findings as <c>AIP3003 appsettings.json "https://…"</c>: id, file and marked text; without a file where they have none.</summary>
    public async Task<string[]> FindMarkedAsync() => [.. (await FindAsync()).Select(Marked)];

    /// <summary>The message of the only finding.</summary>
    public async Task<string> MessageAsync() => Assert.Single(await FindAsync()).GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The analyzers over the project, for what they say of themselves.</summary>
    public Task<CompilationWithAnalyzers> AnalysisAsync() => new TestSolution(this).AnalysisAsync(Name);

    /// <summary>Expects a finding that markup cannot say: <c>{|#0:…|}</c> with the arguments of its message, or one without a place.</summary>
    public TestProject Expecting(params DiagnosticResult[] results) => Add(expected, results);

    /// <summary>Chooses an entry of the light bulb by its key; the default is the first.</summary>
    public TestProject Choosing(string key)
    {
        choice = key;
        return this;
    }

    /// <summary>Checks that the marked places of one file or of several, and no others, are reported.</summary>
    public Task Reports(params string[] marked)
    {
        var test = new MarkupTest(this, fix: null);
        foreach (string file in marked)
            test.TestState.Sources.Add(file);
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Checks the fix of AIP1001.</summary>
    public Task Fixes(string marked, string @fixed) => Fixes("AIP1001", marked, @fixed);

    /// <summary>
    /// Checks the fix of a rule, one by one and by FixAll in document, project and solution; its result has to compile without warnings.
    /// What it leaves to report is marked in the fixed source too.
    /// </summary>
    public Task Fixes(string rule, string marked, string @fixed)
    {
        var test = new MarkupTest(this, Shipped.FixOf(rule)!) { TestCode = marked, FixedCode = @fixed, CodeActionEquivalenceKey = choice };
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        test.FixedState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Checks that <c>{|#0:…|}</c> is reported, that the message says why there is no fix, and that none is offered.</summary>
    public Task Unfixable(string marked, string reason, string key = "AI:Endpoint") => Expecting(
        new DiagnosticResult("AIP1001", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments("OpenAI", "api.openai.com", $"read it from the setting {key} (not fixed automatically: {reason})")).Fixes(marked, marked);

    private string Marked(Diagnostic finding)
    {
        string path = finding.Location.GetLineSpan().Path;
        if (string.IsNullOrEmpty(path))
            return finding.Id;
        SourceText text = finding.Location.SourceTree?.GetText() ?? SourceText.From(AdditionalFiles.Single(file => file.Path == path).Text);
        return $"{finding.Id} {Path.GetFileName(path)} {text.ToString(finding.Location.SourceSpan)}";
    }
}
