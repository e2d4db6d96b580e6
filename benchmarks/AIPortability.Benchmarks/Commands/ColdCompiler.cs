using AIPortability.Benchmarks.Measuring;
using AIPortability.EmptyAnalyzer;

namespace AIPortability.Benchmarks.Commands;

/// <summary>
/// The first diagnostic in a compiler that has just been started, once with the empty analyzer and once with ours, in turn. <c>/reportanalyzer</c>
/// tells the analyzers' time; the whole process is timed beside it, because work that the compiler has to do anyway is charged to whoever asks for
/// it first.
/// </summary>
internal static class ColdCompiler
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
        CompilerProcess compiler = await CompilerProcess.FindAsync(folder);
        return
        [
            .. await CompareAsync("no site", folder.Write("Untied.cs", Program.Replace("api.openai.com", "www.example.com")), limit: 15),
            .. await CompareAsync("one site", folder.Write("Tied.cs", Program), limit: 25),
        ];

        async Task<Measurement[]> CompareAsync(string name, string source, double limit)
        {
            var floor = new List<CompilerProcess.Run>();
            var ours = new List<CompilerProcess.Run>();
            for (int run = 0; run < Runs; run++)
            {
                floor.Add(await compiler.RunAsync(typeof(LiteralFloor).Assembly.Location, source));
                ours.Add(await compiler.RunAsync(Shipped.AnalyzerFile, source));
            }

            return
            [
                new($"Cold compiler, {name}: reported milliseconds over the empty analyzer's", Over(run => run.Reported), limit, "0"),
                new($"Cold compiler, {name}: milliseconds more of the whole process", Over(run => run.Whole), null, "0"),
            ];

            double Over(Func<CompilerProcess.Run, double> seconds) => (Median.Of(ours.Select(seconds)) - Median.Of(floor.Select(seconds))) * 1000;
        }
    }
}
