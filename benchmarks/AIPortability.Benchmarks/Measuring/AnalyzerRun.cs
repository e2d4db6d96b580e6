using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>One run over a compilation, on one thread and with nothing bound before: a compilation that is only asked for its diagnostics is cloned.</summary>
internal static class AnalyzerRun
{
    public static Compilation Compile(IEnumerable<SyntaxTree> trees, params IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "measured", trees, references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false, allowUnsafe: true));

    /// <summary>The compilation itself, when it has no errors: code that does not bind would be measured too cheaply.</summary>
    public static Compilation WithoutErrors(this Compilation compilation)
    {
        Diagnostic? error = compilation.Clone().GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        return error is null ? compilation : throw new InvalidOperationException($"The code to measure does not compile: {error}");
    }

    public static ImmutableArray<Diagnostic> WithoutAnalyzers(Compilation compilation) => compilation.Clone().GetDiagnostics();

    public static Task<ImmutableArray<Diagnostic>> With(ImmutableArray<DiagnosticAnalyzer> analyzers, Compilation compilation) =>
        Begin(analyzers, compilation.Clone()).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

    public static CompilationWithAnalyzers Begin(ImmutableArray<DiagnosticAnalyzer> analyzers, Compilation compilation)
    {
        // A fault of an analyzer would be measured as speed.
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (fault, _, _) => throw new InvalidOperationException("An analyzer failed.", fault), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers(analyzers, options);
    }
}
