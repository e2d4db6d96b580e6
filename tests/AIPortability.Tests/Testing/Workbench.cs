using System.Collections.Immutable;
using AIPortability.Analyzers;
using AIPortability.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.Testing;

/// <summary>A solution in memory, for what the testing library cannot show: several projects, linked files, light-bulb entries.</summary>
internal sealed class Workbench
{
    private readonly AdhocWorkspace workspace = new();

    public Workbench() => Solution = workspace.CurrentSolution;

    public Solution Solution { get; private set; }

    /// <summary>Adds a project.</summary>
    /// <param name="name">Its name; several target frameworks of one project are projects here as well.</param>
    /// <param name="files">Paths with texts; <c>appsettings.json</c> becomes an additional file.</param>
    /// <param name="symbols">Preprocessor symbols.</param>
    /// <param name="references">Names of projects that it references.</param>
    public Workbench Project(string name, (string Path, string Text)[] files, string[]? symbols = null, string[]? references = null)
    {
        var id = ProjectId.CreateNewId(name);
        Solution = Solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: symbols),
            metadataReferences: References.AspNetCore,
            projectReferences: (references ?? []).Select(r => new ProjectReference(Solution.Projects.Single(p => p.Name == r).Id))));
        foreach ((string path, string text) in files)
        {
            var document = DocumentId.CreateNewId(id, path);
            Solution = path.EndsWith(".json", StringComparison.Ordinal)
                ? Solution.AddAdditionalDocument(document, Path.GetFileName(path), SourceText.From(text), filePath: path)
                : Solution.AddDocument(document, Path.GetFileName(path), SourceText.From(text), filePath: path);
        }

        return this;
    }

    /// <summary>Applies the fix of AIP1001 everywhere, as <c>dotnet format</c> does.</summary>
    public async Task FixAll(string? key = FixChoice.Recommended)
    {
        Document first = Solution.Projects.First().Documents.First();
        var context = new FixAllContext(
            first, new HardCodedEndpointCodeFix(), FixAllScope.Solution, key!, ["AIP1001"], new Provider(), TestContext.Current.CancellationToken);
        CodeAction? action = await context.CodeFixProvider.GetFixAllProvider()!.GetFixAsync(context);
        if (action is not null)
            await Apply(action);
    }

    /// <summary>The entries of the light bulb at the only AIP1001 of a file.</summary>
    public async Task<IReadOnlyList<CodeAction>> LightBulb(string path)
    {
        Document document = Solution.Projects.SelectMany(p => p.Documents).First(d => d.FilePath == path);
        Diagnostic diagnostic = (await Analyze(document.Project)).Single(d => d.Id == "AIP1001" && d.Location.SourceTree?.FilePath == path);
        var actions = new List<CodeAction>();
        await new HardCodedEndpointCodeFix().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions;
    }

    public async Task Apply(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        Solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The text of a file in a project.</summary>
    public async Task<string> Text(string project, string path)
    {
        Project found = Solution.Projects.Single(p => p.Name == project);
        TextDocument document = found.Documents.Concat(found.AdditionalDocuments).Single(d => d.FilePath == path);
        return (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return await compilation
            .WithAnalyzers([new LiteralAnalyzer(), new SettingAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Provider : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            (await Analyze(project)).Where(d => d.Id == "AIP1001").OrderBy(d => d.Location.SourceSpan.Start);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellation)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellation);
            return (await GetAllDiagnosticsAsync(document.Project, cancellation)).Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
