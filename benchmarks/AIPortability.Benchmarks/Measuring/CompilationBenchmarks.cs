using AIPortability.Benchmarks.Sources;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>Generated code that references no SDK.</summary>
public class NoSdk : AnalyzerBenchmark
{
    [Params(25_000, 50_000, 100_000)]
    public int Lines { get; set; }

    protected override Compilation Create() => AnalyzerRun.Compile(OrdinaryCode.Lines(Lines), References.Framework);
}

/// <summary>The same code with an SDK among its references that it never uses.</summary>
public class UnusedSdk : AnalyzerBenchmark
{
    [Params(25_000, 50_000, 100_000)]
    public int Lines { get; set; }

    protected override Compilation Create() => AnalyzerRun.Compile(OrdinaryCode.Lines(Lines), [.. References.Framework, .. References.OpenAI]);
}

/// <summary>The analyzers' own code.</summary>
public class OwnCode : AnalyzerBenchmark
{
    protected override Compilation Create() => AnalyzerRun.Compile(RepositoryCode.Files(), [.. References.Framework, .. References.Roslyn]);
}

/// <summary>Code that is full of sites.</summary>
public class Sites : AnalyzerBenchmark
{
    [Params(50, 100, 200)]
    public int Documents { get; set; }

    protected override Compilation Create() => AnalyzerRun.Compile(TiedCode.Documents(Documents), [.. References.Framework, .. References.OpenAI]);
}
