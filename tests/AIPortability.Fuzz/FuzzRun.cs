using System.Collections.Concurrent;
using System.Diagnostics;
using AIPortability.Fuzz.Cases;
using AIPortability.Fuzz.Checks;
using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Fuzz;

/// <summary>Generates the cases of a run and checks each, as many at a time as there are processors.</summary>
internal sealed class FuzzRun(FuzzOptions options, CaseGenerator generator)
{
    // Each run of the analyzers and each fix has one of its own.
    private const int Compilations = 12;

    private readonly FuzzReport report = new(options);
    private readonly ConcurrentQueue<PCG> slow = new();

    public async Task<FuzzReport> RunAsync()
    {
        using var watch = new Watchdog(options.Keep, Abandon);
        if (options.Case is not null)
            await CheckAsync(PCG.Parse(options.Case), watch, isAlone: true);
        else
            await CheckAllAsync(watch);
        return report;
    }

    /// <summary>A case that was slow beside others gets a second chance without them.</summary>
    private async Task CheckAllAsync(Watchdog watch)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, options.Cases), async (index, _) =>
        {
            PCG seed = SeedOf(index);
            if (!await CheckAsync(seed, watch, isAlone: false))
                slow.Enqueue(SeedOf(index));
            report.CountCase();
        });
        foreach (PCG seed in slow)
            await CheckAsync(seed, watch, isAlone: true);
    }

    /// <summary>False for a case that took too long.</summary>
    private async Task<bool> CheckAsync(PCG seed, Watchdog watch, bool isAlone)
    {
        FuzzCase fuzzed = generator.Generate(seed);
        using IDisposable watched = watch.Watch(fuzzed);
        TimeSpan start = Now(isAlone);
        IReadOnlyList<Failure> failures = await CaseCheck.RunAsync(fuzzed);
        TimeSpan elapsed = Now(isAlone) - start;
        bool isSlow = elapsed > fuzzed.TimeLimit;
        if (isSlow && !isAlone)
            return false;
        if (isSlow && elapsed > fuzzed.TimeLimit + Compilations * CompilerTime(fuzzed))
            report.Add(fuzzed, new Failure(FailureKind.Hang, $"{elapsed.TotalSeconds:F1} s for {fuzzed.Length / 1024} KB"));
        foreach (Failure failure in failures)
            report.Add(fuzzed, failure);
        return true;
    }

    /// <summary>What a compiler cannot read quickly is not read quickly by anybody who asks it what it read.</summary>
    private static TimeSpan CompilerTime(FuzzCase fuzzed)
    {
        TimeSpan start = Now(isAlone: true);
        fuzzed.World.Compile(fuzzed.World.Parse(SourceText.From(fuzzed.Source))).GetDiagnostics();
        return Now(isAlone: true) - start;
    }

    /// <summary>Alone, the time of the processor counts: the machine may have other things to do.</summary>
    private static TimeSpan Now(bool isAlone) => isAlone ? Environment.CpuUsage.TotalTime : Stopwatch.GetElapsedTime(0);

    /// <summary>A case that does not end cannot be stopped; the run ends with it.</summary>
    private void Abandon(FuzzCase fuzzed)
    {
        report.Add(fuzzed, new Failure(FailureKind.Hang, "does not end"));
        Console.WriteLine(report.Summary);
        Environment.Exit(1);
    }

    /// <summary>Neighbouring numbers make unrelated cases.</summary>
    private PCG SeedOf(int index)
    {
        ulong mixed = options.Seed + ((ulong)index * 0x9E3779B97F4A7C15);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return new PCG((uint)index, mixed ^ (mixed >> 31));
    }
}
