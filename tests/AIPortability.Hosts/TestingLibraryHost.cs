using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Hosts;

/// <summary>The testing library, given the sources and references of real projects: it fixes one finding after another in a workspace of its own.</summary>
internal static class TestingLibraryHost
{
    /// <summary>Fixes each project of a restored solution, and compares every file with what it became elsewhere.</summary>
    /// <param name="solution">The solution before the fixes.</param>
    /// <param name="fixed">The folder in which it was fixed.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task CheckAsync(string solution, string @fixed, CancellationToken cancellation)
    {
        using MSBuildWorkspace workspace = MSBuildWorkspace.Create();
        await workspace.OpenSolutionAsync(solution, cancellationToken: cancellation);
        string root = Path.GetDirectoryName(solution)!;
        foreach (Project project in workspace.CurrentSolution.Projects)
        {
            // It knows one project and one target framework at a time, and so not what stands behind the conditions of the others, nor what those want that link a file.
            if (!await HasConditionsAsync(project, cancellation) && !HasFileOfAnother(project))
                await CheckAsync(project, root, @fixed, cancellation);
        }
    }

    private static bool HasFileOfAnother(Project project) => project.Solution.Projects.Any(
        other => other.FilePath != project.FilePath && project.Documents.Any(document => document.FilePath!.StartsWith(Path.GetDirectoryName(other.FilePath)! + Path.DirectorySeparatorChar, StringComparison.Ordinal)));

    private static async Task<bool> HasConditionsAsync(Project project, CancellationToken cancellation)
    {
        foreach (Document document in project.Documents)
        {
            if ((await document.GetTextAsync(cancellation)).ToString().Contains("#if", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static async Task CheckAsync(Project project, string root, string @fixed, CancellationToken cancellation)
    {
        var test = new Test
        {
            ReferenceAssemblies = new ReferenceAssemblies("none"),
            CompilerDiagnostics = CompilerDiagnostics.None,
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck | CodeFixTestBehaviors.SkipFixAllCheck,
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck,
            NumberOfIncrementalIterations = -1000,
        };
        test.TestState.OutputKind = project.CompilationOptions!.OutputKind;
        // What is not fixed on the way is no matter here.
        test.DisabledDiagnostics.AddRange(
            EditorHost.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Except(Workbench.RelocatingRules));
        test.FixedState.MarkupHandling = MarkupMode.None;
        test.TestState.MarkupHandling = MarkupMode.None;
        test.TestState.AdditionalReferences.AddRange(project.MetadataReferences);
        foreach (ProjectReference reference in project.ProjectReferences)
            test.TestState.AdditionalReferences.Add((await project.Solution.GetProject(reference.ProjectId)!.GetCompilationAsync(cancellation))!.ToMetadataReference());
        test.SolutionTransforms.Add((solution, id) => solution
            .WithProjectParseOptions(id, project.ParseOptions!)
            .WithProjectCompilationOptions(id, project.CompilationOptions!));
        foreach (Document document in project.Documents)
        {
            string path = document.FilePath!;
            SourceText text = await document.GetTextAsync(cancellation);
            test.TestState.Sources.Add((path, text));
            test.FixedState.Sources.Add((path, After(path, text)));
            foreach (Diagnostic finding in await EditorHost.FindAsync(document, cancellation))
                test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult(finding.Id, finding.Severity).WithSpan(finding.Location.GetLineSpan()));
        }

        foreach (TextDocument file in project.AdditionalDocuments)
        {
            SourceText text = await file.GetTextAsync(cancellation);
            test.TestState.AdditionalFiles.Add((file.FilePath!, text));
            test.FixedState.AdditionalFiles.Add((file.FilePath!, After(file.FilePath!, text)));
        }

        foreach (AnalyzerConfigDocument config in project.AnalyzerConfigDocuments)
            test.TestState.AnalyzerConfigFiles.Add((config.FilePath!, await config.GetTextAsync(cancellation)));
        await test.RunAsync(cancellation);

        SourceText After(string path, SourceText before)
        {
            using FileStream file = File.OpenRead(path.StartsWith(root, StringComparison.Ordinal) ? @fixed + path[root.Length..] : path);
            return SourceText.From(file, before.Encoding, before.ChecksumAlgorithm);
        }
    }

    private sealed class Test : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => EditorHost.Analyzers;

        protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => EditorHost.Fixes;
    }
}
