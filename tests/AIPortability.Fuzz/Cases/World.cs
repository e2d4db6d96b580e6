using System.Collections.Immutable;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Fuzz.Cases;

/// <summary>A project that sources are put into. Its references are resolved once, and every case starts from the same compilation.</summary>
internal sealed class World
{
    private const string GlobalUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly AdhocWorkspace workspace = new();
    private readonly Solution solution;
    private readonly DocumentId document;
    private readonly CSharpCompilation empty;
    private readonly SyntaxTree emptyTree;
    private readonly CSharpParseOptions parse;

    private World(string name, IEnumerable<MetadataReference> references, OutputKind output, LanguageVersion language)
    {
        Name = name;
        parse = new CSharpParseOptions(language);
        bool isModern = language >= LanguageVersion.CSharp10;
        var options = new CSharpCompilationOptions(
            output, nullableContextOptions: isModern ? NullableContextOptions.Enable : NullableContextOptions.Disable, concurrentBuild: false);
        var project = ProjectId.CreateNewId(name);
        document = DocumentId.CreateNewId(project);
        solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, name, name, LanguageNames.CSharp,
                compilationOptions: options, parseOptions: parse, metadataReferences: references))
            .AddDocument(DocumentId.CreateNewId(project), "Usings.cs", output == OutputKind.ConsoleApplication ? GlobalUsings : "", filePath: "/src/Usings.cs")
            .AddDocument(document, "Source.cs", "", filePath: "/src/Source.cs");
        emptyTree = solution.GetDocument(document)!.GetSyntaxTreeAsync().GetAwaiter().GetResult()!;
        empty = (CSharpCompilation)solution.GetProject(project)!.GetCompilationAsync().GetAwaiter().GetResult()!;
        empty.GetDiagnostics();
    }

    /// <summary>In the order in which a source is tried in them.</summary>
    public static IReadOnlyList<World> All { get; } =
    [
        new("library", [.. References.Extensions, .. Libraries()], OutputKind.DynamicallyLinkedLibrary, LanguageVersion.Latest),
        new("program", [.. References.Extensions, .. Libraries()], OutputKind.ConsoleApplication, LanguageVersion.Latest),
        new("community", [.. References.Extensions, .. Community()], OutputKind.DynamicallyLinkedLibrary, LanguageVersion.Latest),
        new("web", References.AspNetCore, OutputKind.ConsoleApplication, LanguageVersion.Latest),
        new("old", References.NetCore, OutputKind.DynamicallyLinkedLibrary, LanguageVersion.CSharp7_3),
    ];

    public string Name { get; }

    public SyntaxTree Parse(SourceText text) => CSharpSyntaxTree.ParseText(text, parse, "/src/Source.cs");

    public CSharpCompilation Compile(SyntaxTree tree) => empty.ReplaceSyntaxTree(emptyTree, tree);

    /// <summary>The source as a document of the project, beside its appsettings.json.</summary>
    public Document Open(SourceText text, SourceText? appSettings)
    {
        Solution opened = solution.WithDocumentText(document, text);
        if (appSettings is not null)
            opened = opened.AddAdditionalDocument(DocumentId.CreateNewId(document.ProjectId), "appsettings.json", appSettings, filePath: "/src/appsettings.json");
        return opened.GetDocument(document)!;
    }

    /// <summary>The libraries that a program can reference together.</summary>
    private static IEnumerable<MetadataReference> Libraries() =>
        Distinct([Packages.SemanticKernel, Packages.ExtensionsAI, Packages.AzureInference, Packages.Anthropic, Packages.Betalgo, Packages.OllamaSharp, Packages.OkGoDoIt]);

    private static IEnumerable<MetadataReference> Community() =>
        Distinct([
            Packages.AzureBeta, Stubs.Of("Anthropic.SDK"), Stubs.Of("GenerativeAI"), Stubs.Of("GenerativeAI.Microsoft"), Stubs.Of("Google.GenAI"),
            Stubs.Of("Mistral.SDK"), Stubs.Of("Mscc.GenerativeAI"), Stubs.Of("Cnblogs.DashScope.Core"), Stubs.Of("Sdcb.DashScope"), Stubs.Of("OpenAI.GPT3"),
        ]);

    private static IEnumerable<MetadataReference> Distinct(ImmutableArray<MetadataReference[]> packages) =>
        packages.SelectMany(references => references).DistinctBy(reference => Path.GetFileName(reference.Display));
}
