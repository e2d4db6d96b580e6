using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using AIPortability.Benchmarks.Measuring;
using AIPortability.Benchmarks.Sources;
using AIPortability.EmptyAnalyzer;
using CliWrap;
using CliWrap.Buffered;

namespace AIPortability.Benchmarks.Commands;

/// <summary>
/// The first diagnostic in a compiler that has just been started: <c>csc</c> itself, without its server, once with the empty analyzer and once with
/// ours, in turn. <c>/reportanalyzer</c> tells the analyzers' time; the whole process is timed beside it, because work that the compiler has to do
/// anyway is charged to whoever asks for it first.
/// </summary>
internal static partial class ColdCompiler
{
    private const int Runs = 15;

    private const string Program =
        """
        using System.Net.Http;
        using var http = new HttpClient();
        System.Console.WriteLine(await http.GetStringAsync("https://api.openai.com/v1/models"));
        """;

    public static IEnumerable<Measurement> Measure() => MeasureAsync().GetAwaiter().GetResult();

    private static async Task<Measurement[]> MeasureAsync()
    {
        using var folder = new TemporaryFolder();
        string references = folder.Write("references.rsp", string.Join('\n', References.FrameworkFiles.Select(file => $"-reference:\"{file}\"")));
        string compiler = await CompilerAsync();
        return
        [
            .. await CompareAsync("no site", folder.Write("Untied.cs", Program.Replace("api.openai.com", "www.example.com"))),
            .. await CompareAsync("one site", folder.Write("Tied.cs", Program)),
        ];

        async Task<Measurement[]> CompareAsync(string name, string source)
        {
            var floor = new List<Run>();
            var ours = new List<Run>();
            for (int run = 0; run < Runs; run++)
            {
                floor.Add(await RunAsync(source, typeof(LiteralFloor).Assembly.Location));
                ours.Add(await RunAsync(source, Shipped.AnalyzerFile));
            }

            return
            [
                new($"Cold compiler, {name}: reported milliseconds over the empty analyzer's", Median(ours, run => run.Reported) - Median(floor, run => run.Reported), 15, "0"),
                new($"Cold compiler, {name}: milliseconds more of the whole process", Median(ours, run => run.Whole) - Median(floor, run => run.Whole), null, "0"),
            ];
        }

        async Task<Run> RunAsync(string source, string analyzer)
        {
            BufferedCommandResult result = await Cli.Wrap("dotnet")
                .WithArguments([compiler, "-noconfig", "-nologo", "-preferreduilang:en-US", "@" + references, source, "-out:" + folder.Path("program.dll"), "-analyzer:" + analyzer, "-reportanalyzer"])
                .ExecuteBufferedAsync();
            string reported = Total().Match(result.StandardOutput).Groups[1].Value;
            return new Run(double.Parse(reported, CultureInfo.InvariantCulture) * 1000, result.RunTime.TotalMilliseconds);
        }
    }

    /// <summary>The compiler of the SDK that builds this repository.</summary>
    private static async Task<string> CompilerAsync()
    {
        BufferedCommandResult version = await Cli.Wrap("dotnet").WithArguments("--version").ExecuteBufferedAsync();
        return Path.GetFullPath(Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk", version.StandardOutput.Trim(), "Roslyn", "bincore", "csc.dll"));
    }

    private static double Median(List<Run> runs, Func<Run, double> number) =>
        runs.Select(number).Order().ElementAt(runs.Count / 2);

    private sealed record Run(double Reported, double Whole);

    [GeneratedRegex(@"Total analyzer execution time: <?([\d.]+) seconds")]
    private static partial Regex Total();
}
