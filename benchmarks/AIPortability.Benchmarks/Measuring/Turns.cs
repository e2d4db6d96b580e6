using System.Collections.Immutable;
using System.Diagnostics;
using AIPortability.EmptyAnalyzer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>
/// A floor and the shipped analyzers in turn. What is told is the median of the differences between neighbours, in time of the processor: whatever
/// slows the machine for a while slows both, and nobody's time counts but this program's. Analyzers run on one thread here, so this is what is waited for.
/// </summary>
internal sealed class Turns
{
    public static readonly DiagnosticAnalyzer EmptyAnalyzer = new LiteralFloor();

    private readonly List<Cost> floor = [];
    private readonly List<Cost> over = [];

    public double FloorMilliseconds => Median.Of(floor.Select(cost => cost.Milliseconds));

    public double Milliseconds => Median.Of(over.Select(cost => cost.Milliseconds));

    public double Bytes => Median.Of(over.Select(cost => cost.Bytes));

    /// <param name="least">How often both run at least; they go on for <paramref name="seconds"/>, because short runs need more of them.</param>
    /// <param name="seconds">How long both run at least.</param>
    /// <param name="prepare">Makes, without being measured, the next run of some analyzers. No two runs may share what an analyzer can remember.</param>
    /// <param name="floor">What the shipped analyzers are compared with; the empty analyzer by default.</param>
    public static async Task<Turns> TakeAsync(
        int least, double seconds, Func<ImmutableArray<DiagnosticAnalyzer>, Func<Task<ImmutableArray<Diagnostic>>>> prepare, DiagnosticAnalyzer? floor = null)
    {
        var turns = new Turns();
        var watch = Stopwatch.StartNew();
        while (turns.over.Count < least || watch.Elapsed.TotalSeconds < seconds)
        {
            Cost empty = await MeasureAsync(prepare([floor ?? EmptyAnalyzer]));
            Cost ours = await MeasureAsync(prepare(Shipped.Analyzers));
            turns.floor.Add(empty);
            turns.over.Add(new Cost(ours.Milliseconds - empty.Milliseconds, ours.Bytes - empty.Bytes));
        }

        return turns;
    }

    private static async Task<Cost> MeasureAsync(Func<Task<ImmutableArray<Diagnostic>>> run)
    {
        // Nobody pays for the garbage of the run before.
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan time = Environment.CpuUsage.TotalTime;
        await run();
        return new Cost((Environment.CpuUsage.TotalTime - time).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    private readonly record struct Cost(double Milliseconds, double Bytes);
}
