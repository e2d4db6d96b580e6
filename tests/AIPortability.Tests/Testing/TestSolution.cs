using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.Testing;

/// <summary>
/// Projects in one solution, for what the testing library cannot show: findings as they are, linked files, light-bulb entries.
/// Several target frameworks of one project are projects here as well.
/// </summary>
internal sealed class TestSolution
{
    private readonly TestProject[] projects;
    private Solution solution = new AdhocWorkspace().CurrentSolution;

    public TestSolution(params TestProject[] projects)
    {
        this.projects = projects;
        foreach (TestProject project in projects)
            Add(project);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every finding of all analyzers in a project, in the order of the files. An exception of an analyzer (AD0001) is a failure.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync(string project)
    {
        CompilationWithAnalyzers analysis = await AnalysisAsync(project);
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync(Cancellation);
        Assert.DoesNotContain(found, finding => finding.Id == "AD0001");
        return
        [
            .. from finding in found
               orderby finding.Location.GetLineSpan().Path, finding.Location.SourceSpan.Start, finding.Id
               select finding,
        ];
    }

    /// <summary>The analyzers over a project, which has to compile unless it says that it need not.</summary>
    public async Task<CompilationWithAnalyzers> AnalysisAsync(string project)
    {
        Project made = Made(project);
        TestProject told = projects.Single(p => p.Name == project);
        Compilation compilation = (await made.GetCompilationAsync(Cancellation))!;
        Assert.DoesNotContain(compilation.GetDiagnostics(Cancellation), diagnostic => diagnostic.Severity >= told.Mistakes);
        return compilation.WithAnalyzers(Shipped.Analyzers, told.Options(made.AnalyzerOptions));
    }

    /// <summary>
    /// Applies the fix of a rule everywhere, as <c>dotnet format</c> does. What comes out has to compile, and a second time nothing changes.
    /// </summary>
    public async Task FixAllAsync(string rule = "AIP1001", string? key = "AIPortability.Recommended")
    {
        solution = await FixedAsync(rule, key);
        foreach (TestProject project in projects)
            await AnalysisAsync(project.Name);
        SolutionChanges again = (await FixedAsync(rule, key)).GetChanges(solution);
        Assert.Empty(again.GetProjectChanges().SelectMany(project => project.GetChangedDocuments().Concat(project.GetChangedAdditionalDocuments())));
    }

    /// <summary>The entries of the light bulb at the rule's only finding in a file.</summary>
    public async Task<IReadOnlyList<CodeAction>> LightBulbAsync(string path = "/C.cs", string rule = "AIP1001")
    {
        Document document = solution.Projects.SelectMany(project => project.Documents).First(d => d.FilePath == path);
        Diagnostic diagnostic = (await FindAsync(document.Project.Name)).Single(d => d.Id == rule && d.Location.SourceTree?.FilePath == path);
        var actions = new List<CodeAction>();
        await Shipped.FixOf(rule)!.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), Cancellation));
        return actions;
    }

    /// <summary>The text of a file in a project.</summary>
    public async Task<string> TextAsync(string project, string path = "/C.cs")
    {
        Project made = Made(project);
        TextDocument document = made.Documents.Concat(made.AdditionalDocuments).Concat(made.AnalyzerConfigDocuments).Single(d => d.FilePath == path);
        return (await document.GetTextAsync(Cancellation)).ToString();
    }

    private async Task<Solution> FixedAsync(string rule, string? key)
    {
        CodeFixProvider fix = Shipped.FixOf(rule)!;
        var context = new FixAllContext(
            solution.Projects.First().Documents.First(), fix, FixAllScope.Solution, key!, [rule], new Findings(this, rule), Cancellation);
        if (await fix.GetFixAllProvider()!.GetFixAsync(context) is not { } action)
            return solution;
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(Cancellation);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private Project Made(string project) => solution.Projects.Single(p => p.Name == project);

    private void Add(TestProject project)
    {
        var id = ProjectId.CreateNewId(project.Name);
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, project.Name, project.Name, LanguageNames.CSharp,
            compilationOptions: project.CompilationOptions,
            parseOptions: project.ParseOptions,
            metadataReferences: project.MetadataReferences,
            projectReferences: project.ProjectReferences.Select(name => new ProjectReference(Made(name).Id))));
        foreach ((string path, string text) in project.Sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text), filePath: path);
        foreach ((string path, string text, _) in project.AdditionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text), filePath: path);
        foreach ((string path, string text) in project.ConfigFiles)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text), filePath: path);
    }

    private sealed class Findings(TestSolution solution, string rule) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await solution.FindAsync(project.Name)).Where(finding => finding.Id == rule);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(finding => finding.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
