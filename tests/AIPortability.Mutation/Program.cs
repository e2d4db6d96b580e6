using System.Diagnostics;
using System.Globalization;

namespace AIPortability.Mutation;

/// <summary>Changes the analyzers at places drawn by lot, and counts how many of the changes the unit tests notice.</summary>
internal static class Program
{
    private const string Usage = "<number of mutants> <seed> [room …]";

    private static readonly string[] Rooms = ["Catalogue", "Context", "Reading", "Bindings", "Plans", "Moves", "Rules"];

    public static async Task<int> Main(string[] arguments)
    {
        if (arguments.Length < 2 || !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out int wanted)
            || !int.TryParse(arguments[1], NumberStyles.None, CultureInfo.InvariantCulture, out int seed) || arguments.Skip(2).Except(Rooms).Any())
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        var watch = Stopwatch.StartNew();
        using MutatedClone clone = await MutatedClone.CreateAsync();
        TimeSpan limit = 3 * watch.Elapsed;
        string[] rooms = arguments.Length > 2 ? arguments[2..] : Rooms;
        Mutant[] mutants = [.. rooms.SelectMany(clone.FilesOf).SelectMany(file => MutantFinder.Find(clone.Read(file), file))];
        new Random(seed).Shuffle(mutants);
        Console.WriteLine($"{mutants.Length} places");

        var fates = new Dictionary<Fate, int> { [Fate.Killed] = 0, [Fate.TimedOut] = 0, [Fate.Survived] = 0 };
        foreach (Mutant mutant in mutants)
        {
            if (fates.Values.Sum() == wanted)
                break;
            Fate fate = await clone.TryAsync(mutant, limit);
            if (fate == Fate.NoProgram)
                continue;
            fates[fate]++;
            Console.WriteLine($"{fate,-8} {mutant}");
        }

        int detected = fates[Fate.Killed] + fates[Fate.TimedOut];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"mutants {fates.Values.Sum()}, killed {fates[Fate.Killed]}, timed out {fates[Fate.TimedOut]}, survived {fates[Fate.Survived]}, score {100.0 * detected / Math.Max(1, fates.Values.Sum()):F0} %, seed {seed}, time {watch.Elapsed:hh\\:mm\\:ss}"));
        return 0;
    }
}
