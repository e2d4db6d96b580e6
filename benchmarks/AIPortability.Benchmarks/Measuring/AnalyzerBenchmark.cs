using System.Collections.Immutable;
using AIPortability.EmptyAnalyzer;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>The analyzers beside their two floors: the compiler alone, and the compiler with an analyzer that does nothing.</summary>
public abstract class AnalyzerBenchmark
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Floor = [new LiteralFloor()];
    private Compilation compilation = null!;

    [GlobalSetup]
    public void Check() => _ = Create().WithoutErrors();

    /// <summary>Every run has trees of its own: what an analyzer remembers of a tree is no help to the next one.</summary>
    [IterationSetup]
    public void Parse() => compilation = Create();

    [Benchmark]
    public ImmutableArray<Diagnostic> Compiler() => AnalyzerRun.WithoutAnalyzers(compilation);

    [Benchmark(Baseline = true)]
    public Task<ImmutableArray<Diagnostic>> EmptyAnalyzer() => AnalyzerRun.With(Floor, compilation);

    [Benchmark]
    public Task<ImmutableArray<Diagnostic>> AIPortability() => AnalyzerRun.With(Shipped.Analyzers, compilation);

    protected abstract Compilation Create();
}
