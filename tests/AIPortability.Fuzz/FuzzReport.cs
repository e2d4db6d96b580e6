using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using AIPortability.Fuzz.Cases;

namespace AIPortability.Fuzz;

/// <summary>Counts failures, prints each with the way to see it again, and keeps its source.</summary>
internal sealed class FuzzReport(FuzzOptions options)
{
    private readonly ConcurrentDictionary<FailureKind, int> counts = new();
    private readonly Stopwatch time = Stopwatch.StartNew();
    private readonly Lock printing = new();
    private int cases;

    public bool IsClean => counts.IsEmpty;

    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"cases {cases}, exceptions {Count(FailureKind.Exception)}, non-determinism {Count(FailureKind.NonDeterminism)}, hangs {Count(FailureKind.Hang)}, ")
        + string.Create(
            CultureInfo.InvariantCulture,
            $"broken fixes {Count(FailureKind.BrokenFix)}, broken settings {Count(FailureKind.Setting)}, seed {options.Seed}, time {time.Elapsed:mm\\:ss}");

    public void CountCase()
    {
        if (Interlocked.Increment(ref cases) % 10_000 == 0)
            Console.WriteLine(Summary);
    }

    public void Add(FuzzCase fuzzed, Failure failure)
    {
        int number = counts.AddOrUpdate(failure.Kind, 1, (_, count) => count + 1);
        lock (printing)
        {
            Console.WriteLine($"{failure.Kind}: {failure.Detail}");
            Console.WriteLine($"  made of {fuzzed.Origin}; see it again with --case {fuzzed.Seed}{string.Concat(options.Sources.Select(s => $" --sources {s}"))}");
            Keep(fuzzed, failure, number);
        }
    }

    private int Count(FailureKind kind) => counts.GetValueOrDefault(kind);

    private void Keep(FuzzCase fuzzed, Failure failure, int number)
    {
        if (options.Keep is null)
            return;
        Directory.CreateDirectory(options.Keep);
        string stem = Path.Combine(options.Keep, $"{failure.Kind}-{fuzzed.Seed}-{number.ToString(CultureInfo.InvariantCulture)}");
        File.WriteAllText(stem + ".cs.txt", fuzzed.Source, Encoding.UTF8);
        if (fuzzed.AppSettings is { } json)
            File.WriteAllText(stem + ".json.txt", json, Encoding.UTF8);
        if (failure.Result is { } result)
            File.WriteAllText(stem + ".after.txt", result, Encoding.UTF8);
    }
}
