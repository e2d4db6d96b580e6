using System.Collections.Immutable;
using AIPortability.Analyzers;
using AIPortability.Fuzz.Cases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Fuzz.Checks;

/// <summary>The analyzers do not throw, and say the same each time, whether they run beside each other or one by one.</summary>
internal static class AnalyzerCheck
{
    /// <summary>Every analyzer that is shipped.</summary>
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. from type in typeof(CodeAnalyzer).Assembly.GetTypes()
           where type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract
           orderby type.FullName
           select (DiagnosticAnalyzer)Activator.CreateInstance(type)!,
    ];

    /// <summary>What the analyzers find, in the order of the text, and whether the compiler finds no error.</summary>
    public static async Task<(ImmutableArray<Diagnostic> Found, bool Compiles)> RunAsync(
        FuzzCase fuzzed, CSharpCompilation compilation, SourceText? appSettings, List<Failure> failures)
    {
        AnalyzerOptions options = Options(fuzzed, appSettings);
        // The compiler reports to the analyzers what it declares, so that everything is compiled already.
        ILookup<bool, Diagnostic> all = (await With(compilation, options, isConcurrent: false).GetAllDiagnosticsAsync(CancellationToken.None))
            .ToLookup(d => d.Id == "AD0001" || d.Id.StartsWith("AIP", StringComparison.Ordinal));
        ImmutableArray<Diagnostic> found = [.. all[true]];
        failures.AddRange(
            from diagnostic in found
            where diagnostic.Id == "AD0001"
            select new Failure(FailureKind.Exception, diagnostic.GetMessage() + diagnostic.Descriptor.Description));
        // A second look costs more than everything else: one case of four gets it, and one of sixteen a third at what is bound already.
        if (fuzzed.Choice % 4 == 0)
            Compare(InFull(found), await With(compilation.Clone(), options, isConcurrent: true).GetAnalyzerDiagnosticsAsync(CancellationToken.None), failures);
        if (fuzzed.Choice % 16 == 0)
            Compare(InFull(found), await With(compilation, options, isConcurrent: true).GetAnalyzerDiagnosticsAsync(CancellationToken.None), failures);
        found = [.. found.Where(d => d.Id != "AD0001").OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
        return (found, all[false].All(d => d.Severity != DiagnosticSeverity.Error));
    }

    /// <summary>What they find in a source that a fix made.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindAgainAsync(FuzzCase fuzzed, CSharpCompilation compilation, SourceText? appSettings) =>
        With(compilation, Options(fuzzed, appSettings), isConcurrent: false).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

    private static AnalyzerOptions Options(FuzzCase fuzzed, SourceText? appSettings) =>
        new(appSettings is null ? [] : [new AdditionalFile(appSettings)], new RandomOptions(fuzzed.Settings));

    private static CompilationWithAnalyzers With(CSharpCompilation compilation, AnalyzerOptions options, bool isConcurrent) => compilation
        .WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, isConcurrent, logAnalyzerExecutionTime: false));

    private static void Compare(string[] expected, ImmutableArray<Diagnostic> again, List<Failure> failures)
    {
        string[] found = InFull(again);
        if (!found.SequenceEqual(expected))
            failures.Add(new Failure(FailureKind.NonDeterminism, $"once {string.Join("; ", expected.Except(found))}, then {string.Join("; ", found.Except(expected))}"));
    }

    private static string[] InFull(ImmutableArray<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Select(d =>
            $"{d.Id} {d.Severity} {d.Location.SourceSpan} {d.GetMessage()} {string.Join(", ", d.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"))}")
            .Order(StringComparer.Ordinal),
    ];

    private sealed class AdditionalFile(SourceText text) : AdditionalText
    {
        public override string Path => "/src/appsettings.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class RandomOptions(RandomSettings settings) : AnalyzerConfigOptionsProvider
    {
        private readonly OptionValues file = new(settings.File);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new OptionValues(settings.Project);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => file;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => file;
    }

    private sealed class OptionValues(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
