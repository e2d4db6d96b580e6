using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using AIPortability.Fuzz.Cases;

namespace AIPortability.Fuzz;

/// <summary>
/// Knows which cases are being checked: to report one that never ends, and to leave the seeds in a file for a stack overflow, which ends the
/// process before anything can be said.
/// </summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<FuzzCase, long> running = new();
    private readonly string? folder;
    private readonly Timer timer;

    public Watchdog(string? folder, Action<FuzzCase> abandon)
    {
        this.folder = folder;
        timer = new Timer(_ => Inspect(abandon), null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
    }

    public IDisposable Watch(FuzzCase fuzzed)
    {
        running[fuzzed] = Stopwatch.GetTimestamp();
        string? file = folder is null ? null : Path.Combine(Directory.CreateDirectory(folder).FullName, $"running-{fuzzed.Seed}.txt");
        if (file is not null)
            File.WriteAllText(file, fuzzed.Source, Encoding.UTF8);
        return new Watched(this, fuzzed, file);
    }

    public void Dispose() => timer.Dispose();

    private void Inspect(Action<FuzzCase> abandon)
    {
        foreach ((FuzzCase fuzzed, long start) in running)
        {
            if (Stopwatch.GetElapsedTime(start) > Patience)
                abandon(fuzzed);
        }
    }

    private sealed class Watched(Watchdog watchdog, FuzzCase fuzzed, string? file) : IDisposable
    {
        public void Dispose()
        {
            watchdog.running.TryRemove(fuzzed, out _);
            if (file is not null)
                File.Delete(file);
        }
    }
}
