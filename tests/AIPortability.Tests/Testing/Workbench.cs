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
/// <param name="rule">The rule whose findings are fixed.</param>
internal sealed class Workbench(string rule)
{
    private static readonly CodeFixProvider[] Fixes =
    [
        .. from type in typeof(MoveToConfigurationFix).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract
           select (CodeFixProvider)Activator.CreateInstance(type)!,
    ];

    public Workbench()
        : this("AIP1001")
    {
    }

    public Solution Solution { get; private set; } = new AdhocWorkspace().CurrentSolution;

    /// <summary>The fix of the rule; null where it has none.</summary>
    public CodeFixProvider? CodeFix { get; } = Fixes.SingleOrDefault(fix => fix.FixableDiagnosticIds.Contains(rule));

    /// <summary>Adds a project.</summary>
    /// <param name="name">Its name; several target frameworks of one project are projects here as well.</param>
    /// <param name="files">Paths with texts: sources, settings of analyzers, and additional files.</param>
    /// <param name="symbols">Preprocessor symbols.</param>
    /// <param name="references">Names of projects that it references.</param>
    /// <param name="libraries">What it references beside the framework.</param>
    public Workbench Project(
        string name, (string Path, string Text)[] files, string[]? symbols = null, string[]? references = null, IEnumerable<MetadataReference>? libraries = null)
    {
        var id = ProjectId.CreateNewId(name);
        Solution = Solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: symbols),
            metadataReferences: [.. References.AspNetCore, .. libraries ?? []],
            projectReferences: (references ?? []).Select(r => new ProjectReference(Solution.Projects.Single(p => p.Name == r).Id))));
        foreach ((string path, string text) in files)
        {
            var document = DocumentId.CreateNewId(id, path);
            string file = Path.GetFileName(path);
            Solution = Path.GetExtension(path) switch
            {
                ".cs" => Solution.AddDocument(document, file, SourceText.From(text), filePath: path),
                ".editorconfig" or ".globalconfig" => Solution.AddAnalyzerConfigDocument(document, file, SourceText.From(text), filePath: path),
                _ => Solution.AddAdditionalDocument(document, file, SourceText.From(text), filePath: path),
            };
        }

        return this;
    }

    /// <summary>Applies the fix everywhere, as <c>dotnet format</c> does.</summary>
    public async Task FixAll(string? key = FixChoice.Recommended)
    {
        Document first = Solution.Projects.First().Documents.First();
        var context = new FixAllContext(
            first, CodeFix!, FixAllScope.Solution, key!, [rule], new Findings(rule), TestContext.Current.CancellationToken);
        CodeAction? action = await context.CodeFixProvider.GetFixAllProvider()!.GetFixAsync(context);
        if (action is not null)
            await Apply(action);
    }

    /// <summary>The entries of the light bulb at the rule's only finding in a file.</summary>
    public async Task<IReadOnlyList<CodeAction>> LightBulb(string path)
    {
        Document document = Solution.Projects.SelectMany(p => p.Documents).First(d => d.FilePath == path);
        Diagnostic diagnostic = (await Find(document.Project)).Single(d => d.Id == rule && d.Location.SourceTree?.FilePath == path);
        var actions = new List<CodeAction>();
        await CodeFix!.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
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
        TextDocument document = found.Documents.Concat(found.AdditionalDocuments).Concat(found.AnalyzerConfigDocuments).Single(d => d.FilePath == path);
        return (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    /// <summary>What all analyzers say of a project.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Find(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return await compilation
            .WithAnalyzers(Analysis.Analyzers, project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Findings(string rule) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            from diagnostic in await Find(project)
            where diagnostic.Id == rule
            orderby diagnostic.Location.SourceSpan.Start
            select diagnostic;

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellation)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellation);
            return (await GetAllDiagnosticsAsync(document.Project, cancellation)).Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
