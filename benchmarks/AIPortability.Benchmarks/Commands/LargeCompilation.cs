using AIPortability.Benchmarks.Measuring;
using AIPortability.Benchmarks.Sources;
using AIPortability.EmptyAnalyzer;

namespace AIPortability.Benchmarks.Commands;

/// <summary>A large program without a tie, as a build compiles it: with no analyzer, with the empty one and with ours, in turn.</summary>
internal sealed class LargeCompilation(bool isQuick)
{
    private const int Lines = 90_000;

    public IEnumerable<Measurement> Measure() => MeasureAsync().GetAwaiter().GetResult();

    private async Task<Measurement[]> MeasureAsync()
    {
        using var folder = new TemporaryFolder();
        CompilerProcess compiler = await CompilerProcess.FindAsync(folder);
        string[] arguments = ["-target:library", "-unsafe", "-nullable:enable", .. OrdinaryCode.Lines(Lines).Select(tree => folder.Write(tree.FilePath, tree.ToString()))];
        List<double> own = [], ours = [], floor = [];
        for (int run = 0; run < (isQuick ? 3 : 15); run++)
        {
            double none = (await compiler.RunAsync(null, arguments)).Processor;
            floor.Add((await compiler.RunAsync(typeof(LiteralFloor).Assembly.Location, arguments)).Processor / none);
            CompilerProcess.Run measured = await compiler.RunAsync(Shipped.AnalyzerFile, arguments);
            ours.Add(measured.Processor / none);
            own.Add(measured.Reported);
        }

        return
        [
            new($"csc, {Lines:N0} lines: the analyzers' own seconds", Median.Of(own), 0.02, "0.000"),
            new($"csc, {Lines:N0} lines: processor time, as a multiple of no analyzer's", Median.Of(ours), 1.03),
            new($"csc, {Lines:N0} lines: that of the empty analyzer", Median.Of(floor), null),
        ];
    }
}
