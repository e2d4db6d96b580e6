using System.Collections.Immutable;
using AIPortability.Benchmarks.Sources;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>Fixing every address of a solution at once: a library and a program that uses it, so that constants are asked for in both.</summary>
public class FixAll
{
    private const string Id = "AIP1001";
    private static readonly CodeFixProvider Provider = Shipped.CodeFixOf(Id);
    private Solution solution = null!;
    private string recommended = "";
    private Found found = null!;

    [Params(250, 500, 1000)]
    public int Addresses { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        int documents = Addresses / TiedCode.AddressesOfDocument;
        var library = ProjectId.CreateNewId();
        var program = ProjectId.CreateNewId();
        solution = new AdhocWorkspace().CurrentSolution.AddProject(Project(library, "Library")).AddProject(Project(program, "Program", library));
        for (int n = 0; n < documents; n++)
        {
            ProjectId owner = n < documents / 2 ? library : program;
            solution = solution.AddDocument(DocumentId.CreateNewId(owner), Path.GetFileName(TiedCode.PathOf(n)), TiedCode.Text(n), filePath: TiedCode.PathOf(n));
        }

        found = new Found();
        foreach (Project project in solution.Projects)
        {
            Compilation compilation = (await project.GetCompilationAsync())!.WithoutErrors();
            found[project.Id] = [.. (await AnalyzerRun.With(Shipped.Analyzers, compilation)).Where(d => d.Id == Id)];
        }

        int sum = found.Values.Sum(diagnostics => diagnostics.Length);
        if (sum != Addresses)
            throw new InvalidOperationException($"{sum} addresses are reported instead of {Addresses}.");
        recommended = await FirstEntryAsync(found.Values.First()[0]);
    }

    [Benchmark]
    public async Task<Solution> Fix()
    {
        var context = new FixAllContext(
            solution.Projects.First(), Provider, FixAllScope.Solution, recommended, [Id], new Diagnostics(found), CancellationToken.None);
        CodeAction? action = await Provider.GetFixAllProvider()!.GetFixAsync(context);
        ImmutableArray<CodeActionOperation> operations = await action!.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The key of the first entry in the light bulb, as <c>dotnet format</c> takes it.</summary>
    private async Task<string> FirstEntryAsync(Diagnostic diagnostic)
    {
        string? first = null;
        await Provider.RegisterCodeFixesAsync(new CodeFixContext(
            solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => first ??= action.EquivalenceKey, CancellationToken.None));
        return first ?? throw new InvalidOperationException($"Nothing is offered for {diagnostic}.");
    }

    private static ProjectInfo Project(ProjectId id, string name, params ProjectId[] references) => ProjectInfo.Create(
        id, VersionStamp.Default, name, name, LanguageNames.CSharp,
        compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
        projectReferences: references.Select(reference => new ProjectReference(reference)),
        metadataReferences: [.. References.Framework, .. References.OpenAI]);

    private sealed class Found : Dictionary<ProjectId, ImmutableArray<Diagnostic>>;

    /// <summary>What was found before, so that the fix is measured and not the search.</summary>
    private sealed class Diagnostics(Found found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>(found[project.Id]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellation) =>
            throw new NotSupportedException("Only the whole solution is fixed here.");

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellation) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
