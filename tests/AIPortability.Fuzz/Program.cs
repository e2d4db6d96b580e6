using AIPortability.Fuzz.Cases;

namespace AIPortability.Fuzz;

/// <summary>Runs the analyzers and the fixes over sources that nobody wrote, and says where one of them broke a promise.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (FuzzOptions.Parse(arguments) is not { } options)
        {
            await Console.Error.WriteLineAsync(FuzzOptions.Usage);
            return 2;
        }

        var corpus = Corpus.Load(options.Sources);
        Console.WriteLine($"{corpus.Count} sources");
        FuzzReport report = await new FuzzRun(options, new CaseGenerator(corpus)).RunAsync();
        Console.WriteLine(report.Summary);
        return report.IsClean ? 0 : 1;
    }
}
