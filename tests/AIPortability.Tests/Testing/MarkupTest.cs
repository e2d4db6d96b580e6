using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.Testing;

/// <summary>A project as a test of the testing library: all analyzers of the package, as a host runs them, and one fix or none.</summary>
internal sealed class MarkupTest : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
{
    /// <summary>Warnings that the shortest code for a test is full of.</summary>
    private static readonly string[] Accepted =
        ["CS1591", "CS8019", "CS1701", "CS1702", "CS0169", "CS0414", "CS0649", "CS0219", "CS0168", "CS1998", "CS0162", "CS8321", "CS0067"];

    private readonly TestProject project;
    private readonly CodeFixProvider? fix;

    public MarkupTest(TestProject project, CodeFixProvider? fix)
    {
        this.project = project;
        this.fix = fix;
        ReferenceAssemblies = new ReferenceAssemblies("none");
        // A rule may have a descriptor for each of its severities.
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        // What is left after a fix may be fixed by another one; the whole is checked nevertheless.
        CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck;
        DisabledDiagnostics.AddRange(Accepted);
        TestState.OutputKind = project.CompilationOptions.OutputKind;
        TestState.AdditionalReferences.AddRange(project.MetadataReferences);
        TestState.AdditionalFiles.AddRange(project.AdditionalFiles.Select(file => (file.Path, SourceText.From(file.Text))));
        FixedState.AdditionalFiles.AddRange(project.AdditionalFiles.Select(file => (file.Path, SourceText.From(file.Fixed))));
        foreach ((string path, string text) in project.ConfigFiles)
            TestState.AnalyzerConfigFiles.Add((path, text));
        SolutionTransforms.Add(WithOptions);
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Shipped.Analyzers;

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => fix is null ? [] : [fix];

    protected override AnalyzerOptions GetAnalyzerOptions(Project project) => this.project.Options(base.GetAnalyzerOptions(project));

    /// <summary>Keeps what the library sets, such as the severities of all rules.</summary>
    private Solution WithOptions(Solution solution, ProjectId id)
    {
        var parse = (CSharpParseOptions)solution.GetProject(id)!.ParseOptions!;
        var compile = (CSharpCompilationOptions)solution.GetProject(id)!.CompilationOptions!;
        return solution
            .WithProjectParseOptions(id, parse.WithLanguageVersion(project.ParseOptions.SpecifiedLanguageVersion))
            .WithProjectCompilationOptions(id, compile
                .WithNullableContextOptions(project.CompilationOptions.NullableContextOptions)
                .WithSpecificDiagnosticOptions(compile.SpecificDiagnosticOptions.SetItems(project.CompilationOptions.SpecificDiagnosticOptions)));
    }
}
