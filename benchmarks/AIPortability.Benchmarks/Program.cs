using AIPortability.Benchmarks.Commands;
using AIPortability.Benchmarks.Counting;
using AIPortability.Benchmarks.Measuring;
using Spectre.Console;

bool isQuick = args.Contains("--quick");
var benchmarks = new Benchmarks(isQuick);
var commands = new Dictionary<string, Func<IEnumerable<Measurement>>>
{
    ["no-sdk"] = benchmarks.NoSdk,
    ["unused-sdk"] = benchmarks.UnusedSdk,
    ["own-code"] = benchmarks.OwnCode,
    ["sites"] = benchmarks.Sites,
    ["one-type"] = new SitesOfOneType(isQuick).Measure,
    ["editor"] = new Editor(isQuick).Measure,
    ["gate"] = Gate.Measure,
    ["counted"] = Counted.Measure,
    ["fix-all"] = benchmarks.FixAll,
    ["csc"] = new LargeCompilation(isQuick).Measure,
    ["cold"] = ColdCompiler.Measure,
    ["format"] = FormatCommand.Measure,
};

string name = args.FirstOrDefault() ?? "";
if (name != "all" && !commands.ContainsKey(name))
{
    AnsiConsole.WriteLine($"Name one of: all, {string.Join(", ", commands.Keys)}; --quick measures less often.");
    return 1;
}

List<Measurement> measurements = [.. commands.Where(command => name == "all" || command.Key == name).SelectMany(command => command.Value())];
Table table = new Table().MarkdownBorder().AddColumns("What", "Measured", "At most", "Target");
foreach (Measurement measurement in measurements)
    table.AddRow(measurement.What, measurement.ToString(), measurement.Limit?.ToString() ?? "", measurement.Verdict);
// A log file has no width of its own, and the default would break the rows.
if (Console.IsOutputRedirected)
    AnsiConsole.Profile.Width = 1000;
AnsiConsole.Write(table);
// What is timed can be late on a busy machine. What is counted is the same everywhere.
return name == "counted" && measurements.Any(measurement => measurement.IsMissed) ? 1 : 0;
