using System.Collections.Immutable;
using AIPortability.Analyzers;
using AIPortability.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace AIPortability.Tests.Testing;

/// <summary>
/// Runs the analyzer over marked source: <c>{|AIP1001:"https://…"|}</c> is expected to be reported there, and nothing else anywhere.
/// A fix is applied one by one and by FixAll in document, project and solution; its result has to compile without warnings.
/// </summary>
internal sealed class Verify
{
    private readonly List<(string Path, string Content)> additionalFiles = [];
    private readonly List<(string Path, string Content)> fixedAdditionalFiles = [];
    private readonly List<string> settings = [];
    private readonly List<string> disabled = [];
    private ImmutableArray<MetadataReference> references = References.AspNetCore;
    private LanguageVersion language = LanguageVersion.Latest;
    private OutputKind output = OutputKind.DynamicallyLinkedLibrary;
    private bool isNullable = true;
    private string? key;

    /// <summary>Checks that the marked places of a source, and no others, are reported.</summary>
    public static Task Source(string marked) => new Verify().Reports(marked);

    /// <summary>Checks the fix of AIP1001 with the default settings.</summary>
    public static Task Fix(string marked, string @fixed) => new Verify().Fixes(marked, @fixed);

    /// <summary>Adds lines of an .editorconfig: <c>ai_portability.fallback = require</c>.</summary>
    public Verify With(params string[] lines)
    {
        settings.AddRange(lines);
        return this;
    }

    /// <summary>Declares deployment regions, as the compiler is given them.</summary>
    public Verify DeployedTo(string regions) => With("build_property.AIDeploymentRegions = " + regions);

    /// <summary>Leaves rules out that the test is not about.</summary>
    public Verify Without(params string[] ids)
    {
        disabled.AddRange(ids);
        return this;
    }

    public Verify WithLanguage(LanguageVersion version)
    {
        language = version;
        isNullable = version >= LanguageVersion.CSharp8;
        return this;
    }

    public Verify WithoutConfiguration()
    {
        references = References.NetCore;
        return this;
    }

    public Verify WithReference(MetadataReference reference)
    {
        references = references.Add(reference);
        return this;
    }

    public Verify WithReferences(IEnumerable<MetadataReference> added)
    {
        references = references.AddRange(added);
        return this;
    }

    public Verify AsProgram()
    {
        output = OutputKind.ConsoleApplication;
        return this;
    }

    /// <summary>Adds an additional file, and what the fix makes of it.</summary>
    public Verify WithFile(string path, string content, string? @fixed = null)
    {
        additionalFiles.Add((path, content));
        fixedAdditionalFiles.Add((path, @fixed ?? content));
        return this;
    }

    /// <summary>Chooses an entry of the light bulb by its key; the default is the first.</summary>
    public Verify Choosing(FixStyle style)
    {
        key = FixChoice.KeyOf(style.ToString());
        return this;
    }

    /// <summary>Checks the reports in one file or in several.</summary>
    public Task Reports(params string[] marked)
    {
        var test = new Test<EmptyCodeFixProvider>();
        foreach (string file in marked)
            test.TestState.Sources.Add(file);
        SetUp(test);
        test.TestState.AdditionalFiles.AddRange(additionalFiles.Select(f => (f.Path, Microsoft.CodeAnalysis.Text.SourceText.From(f.Content))));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Checks that one setting is reported, with the arguments of its message, or none.</summary>
    public Task ReportsSettings(params string[] arguments)
    {
        var test = new CSharpCodeFixTest<OptionsAnalyzer, EmptyCodeFixProvider, DefaultVerifier> { TestCode = "class C { }" };
        SetUp(test);
        if (arguments.Length > 0)
            test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("AIP9001", DiagnosticSeverity.Warning).WithArguments(arguments));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public Task Fixes(string marked, string @fixed) => Fixes<HardCodedEndpointCodeFix>(marked, @fixed);

    /// <summary>Checks a fix that leaves something to report: what stays is marked in the fixed source too.</summary>
    public Task Fixes<TFix>(string marked, string @fixed)
        where TFix : MoveToConfigurationFix, new()
    {
        var test = new Test<TFix>
        {
            TestCode = marked,
            FixedCode = @fixed,
            CodeActionEquivalenceKey = key,
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck,
        };
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        SetUp(test);
        test.TestState.AdditionalFiles.AddRange(additionalFiles.Select(f => (f.Path, Microsoft.CodeAnalysis.Text.SourceText.From(f.Content))));
        test.FixedState.AdditionalFiles.AddRange(fixedAdditionalFiles.Select(f => (f.Path, Microsoft.CodeAnalysis.Text.SourceText.From(f.Content))));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Checks that <c>{|#0:…|}</c> is reported, that the message says why there is no fix, and that none is offered.</summary>
    public Task Unfixable(string marked, string reason, string key = "AI:Endpoint")
    {
        var test = new Test<HardCodedEndpointCodeFix> { TestCode = marked, FixedCode = marked };
        SetUp(test);
        DiagnosticResult expected = new DiagnosticResult("AIP1001", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments("OpenAI", "api.openai.com", $"read it from the setting {key} (not fixed automatically: {reason})");
        test.TestState.ExpectedDiagnostics.Add(expected);
        test.FixedState.ExpectedDiagnostics.Add(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private void SetUp(AnalyzerTest<DefaultVerifier> test)
    {
        test.ReferenceAssemblies = new ReferenceAssemblies("none");
        test.TestState.OutputKind = output;
        // Two analyzers report one rule: at clients and in literals.
        test.MarkupOptions = MarkupOptions.UseFirstDescriptor;
        test.TestState.AdditionalReferences.AddRange(references);
        test.CompilerDiagnostics = CompilerDiagnostics.Warnings;
        test.DisabledDiagnostics.AddRange(["CS1591", "CS8019", "CS1701", "CS1702", "CS0169", "CS0414", "CS0649", "CS0219", "CS0168", "CS1998", "CS0162", "CS8321", "CS0067"]);
        test.DisabledDiagnostics.AddRange(disabled);
        if (settings.Count > 0)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + string.Join("\n", settings) + "\n"));
        test.SolutionTransforms.Add((solution, id) =>
        {
            Project project = solution.GetProject(id)!;
            var parse = (CSharpParseOptions)project.ParseOptions!;
            var compile = (CSharpCompilationOptions)project.CompilationOptions!;
            return solution
                .WithProjectParseOptions(id, parse.WithLanguageVersion(language))
                .WithProjectCompilationOptions(id, compile.WithNullableContextOptions(isNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable));
        });
    }

    /// <summary>The analyzers of the package together, as a host runs them.</summary>
    private sealed class Test<TFix> : CSharpCodeFixTest<LiteralAnalyzer, TFix, DefaultVerifier>
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new()
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new LiteralAnalyzer(), new ClientAnalyzer()];
    }
}
