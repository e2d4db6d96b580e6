using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>Runs the benchmark classes and compares their numbers with the targets.</summary>
internal sealed class Benchmarks(bool isQuick)
{
    private const string Floor = nameof(AnalyzerBenchmark.EmptyAnalyzer);
    private const string Ours = nameof(AnalyzerBenchmark.AIPortability);

    public IEnumerable<Measurement> NoSdk() => Analyzers<NoSdk>("No SDK referenced", time: 1.15, bytes: 1.05);

    public IEnumerable<Measurement> UnusedSdk() => Analyzers<UnusedSdk>("SDK referenced and not used", time: 1.3, bytes: null);

    public IEnumerable<Measurement> OwnCode() => Analyzers<OwnCode>("The analyzers' own code", time: 1.15, bytes: 1.05);

    public IEnumerable<Measurement> Sites() => Analyzers<Sites>("Dense with sites", time: 1.5, bytes: null);

    public IEnumerable<Measurement> FixAll()
    {
        Results results = Run<FixAll>(WholeRuns);
        const string Method = nameof(Measuring.FixAll.Fix);
        int? largest = results.Sizes[^1];
        yield return new Measurement($"Fix all, {largest} sites: milliseconds", results.Time(Method, largest) / 1e6, null, "0");
        yield return new Measurement("Fix all: growth of the time", results.Growth(size => results.Time(Method, size)), 1.25);
        yield return new Measurement("Fix all: growth of the bytes", results.Growth(size => results.Bytes(Method, size)), 1.1);
    }

    /// <summary>Runs of seconds are measured one by one: a run repeats nothing.</summary>
    private Job WholeRuns => Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(isQuick ? 1 : 3).WithIterationCount(isQuick ? 3 : 15);

    private IEnumerable<Measurement> Analyzers<T>(string name, double? time, double? bytes)
        where T : AnalyzerBenchmark
    {
        Results results = Run<T>(WholeRuns);
        foreach (int? size in results.Sizes)
        {
            string what = size is null ? name : $"{name}, {size:N0}";
            yield return new Measurement(what + ": time over the empty analyzer's", results.Time(Ours, size) / results.Time(Floor, size), time);
            yield return new Measurement(what + ": bytes over the empty analyzer's", results.Bytes(Ours, size) / results.Bytes(Floor, size), bytes, "0.000");
        }

        if (results.Sizes.Count == 1)
            yield break;
        yield return new Measurement(name + ": growth of the time", results.Growth(size => results.Time(Ours, size)), 1.25);
        yield return new Measurement(name + ": growth of the bytes", results.Growth(size => results.Bytes(Ours, size)), 1.1);
    }

    private static Results Run<T>(Job job) => new(BenchmarkRunner.Run<T>(
        DefaultConfig.Instance.AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddColumn(StatisticColumn.Median).WithArtifactsPath("artifacts/benchmarks")));
}
