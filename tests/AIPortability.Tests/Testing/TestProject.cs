using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Tests.Testing;

/// <summary>
/// A project under test: its files, what it references and what it is told. It is checked alone (the other file of this class), or with
/// others in a <see cref="TestSolution"/>. By default it is a nullable library of the newest C# with ASP.NET Core.
/// </summary>
internal sealed partial class TestProject(string name = "Tested")
{
    private readonly List<string> settings = [];
    private readonly List<string> disabled = [];
    private readonly Dictionary<string, string> properties = [];
    private readonly List<(string Path, string Text)> configs = [];
    private string[] symbols = [];
    private bool breaksLongLines;
    private LanguageVersion language = LanguageVersion.Latest;
    private OutputKind output = OutputKind.DynamicallyLinkedLibrary;

    public string Name => name;

    public List<(string Path, string Text)> Sources { get; } = [];

    public List<(string Path, string Text, string Fixed)> AdditionalFiles { get; } = [];

    public List<string> ProjectReferences { get; } = [];

    public ImmutableArray<MetadataReference> MetadataReferences { get; private set; } = References.AspNetCore;

    /// <summary>The least severity of the compiler's own findings that is a mistake in the test; null where all are accepted.</summary>
    public DiagnosticSeverity? Mistakes { get; private set; } = DiagnosticSeverity.Error;

    /// <summary>The .editorconfig files, and a .globalconfig where lines of one are given.</summary>
    public IEnumerable<(string Path, string Text)> ConfigFiles =>
    [
        .. configs,
        .. settings.Count == 0 ? [] : new[] { ("/.globalconfig", GlobalConfig([.. settings])) },
        .. breaksLongLines ? [] : new[] { ("/lines.globalconfig", GlobalConfig("max_line_length = off")) },
    ];

    public CSharpParseOptions ParseOptions => new(language, preprocessorSymbols: symbols);

    public CSharpCompilationOptions CompilationOptions => new(
        output,
        nullableContextOptions: language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        specificDiagnosticOptions: disabled.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)));

    /// <summary>Adds lines of a .globalconfig: <c>ai_portability.fallback = require</c>.</summary>
    public TestProject With(params string[] lines) => Add(settings, lines);

    /// <summary>Adds an .editorconfig, or a .globalconfig by its path.</summary>
    public TestProject WithEditorConfig(string text, string path = "/.editorconfig") => Add(configs, (path, text));

    /// <summary>Sets an MSBuild property that the package passes to the compiler.</summary>
    public TestProject WithProperty(string property, string value)
    {
        properties["build_property." + property] = value;
        return this;
    }

    public TestProject DeployedTo(string regions) => WithProperty("AIDeploymentRegions", regions);

    /// <summary>Switches rules off that the test is not about.</summary>
    public TestProject Without(params string[] ids) => Add(disabled, ids);

    public TestProject WithSource(string source, string path = "/C.cs") => Add(Sources, (path, source));

    /// <summary>Adds an additional file, and what the fix makes of it.</summary>
    public TestProject WithFile(string path, string text, string? @fixed = null) => Add(AdditionalFiles, (path, text, @fixed ?? text));

    public TestProject WithReferences(params IEnumerable<MetadataReference> added)
    {
        MetadataReferences = MetadataReferences.AddRange(added);
        return this;
    }

    /// <summary>References another project of the same <see cref="TestSolution"/>.</summary>
    public TestProject WithProjectReference(string project) => Add(ProjectReferences, project);

    /// <summary>References .NET alone.</summary>
    public TestProject WithoutConfiguration()
    {
        MetadataReferences = References.NetCore;
        return this;
    }

    public TestProject WithLanguage(LanguageVersion version)
    {
        language = version;
        return this;
    }

    public TestProject WithSymbols(params string[] defined)
    {
        symbols = defined;
        return this;
    }

    public TestProject AsProgram()
    {
        output = OutputKind.ConsoleApplication;
        return this;
    }

    /// <summary>Has the lines broken that a fix makes too long. Else a test says what is written, and not where it is broken.</summary>
    public TestProject ThatBreaksLongLines()
    {
        breaksLongLines = true;
        return this;
    }

    public TestProject ThatNeedNotCompile()
    {
        Mistakes = null;
        return this;
    }

    public TestProject ThatCompilesWithoutWarnings()
    {
        Mistakes = DiagnosticSeverity.Warning;
        return this;
    }

    /// <summary>What the analyzers are given of a project that was made of this one.</summary>
    public AnalyzerOptions Options(AnalyzerOptions made) => new(made.AdditionalFiles, new TestOptions(made.AnalyzerConfigOptionsProvider, properties));

    private static string GlobalConfig(params string[] lines) => "is_global = true\n" + string.Join('\n', lines) + "\n";

    private TestProject Add<T>(List<T> list, params T[] added)
    {
        list.AddRange(added);
        return this;
    }
}
