using AIPortability.Benchmarks.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>
/// Few and many sites in one type. A site's cost is what one more of them adds: the difference between two sizes, which holds nothing that is paid once,
/// neither for a compilation nor for its first site. The growth compares that of the sites from 50 to 500 with that of those from 5 to 50.
/// </summary>
internal sealed class SitesOfOneType(bool isQuick)
{
    private const int Few = 5, More = 50, Many = 500;

    public IEnumerable<Measurement> Measure() => MeasureAsync().GetAwaiter().GetResult();

    private async Task<Measurement[]> MeasureAsync()
    {
        await RunAsync(Many); // compiles what runs
        Turns few = await RunAsync(Few), more = await RunAsync(More), many = await RunAsync(Many);
        double time = OneSite(more.Milliseconds, many.Milliseconds, Many - More), bytes = OneSite(more.Bytes, many.Bytes, Many - More);
        return
        [
            new($"One more site in a type of {More} to {Many}: microseconds over the empty analyzer", time * 1000, null, "0"),
            new($"One more site in a type of {More} to {Many}: kilobytes over the empty analyzer", bytes / 1000, null, "0.0"),
            new($"Sites in one type, {Few} to {Many}: growth of the time", time / OneSite(few.Milliseconds, more.Milliseconds, More - Few), 1.25),
            new($"Sites in one type, {Few} to {Many}: growth of the bytes", bytes / OneSite(few.Bytes, more.Bytes, More - Few), 1.25),
        ];
    }

    private static double OneSite(double smaller, double larger, int sites) => (larger - smaller) / sites;

    private async Task<Turns> RunAsync(int sites)
    {
        string text = OneType.Text(sites);
        int found = (await AnalyzerRun.With(Shipped.Analyzers, Compile().WithoutErrors())).Length;
        if (found != OneType.Diagnostics(sites))
            throw new InvalidOperationException($"{found} diagnostics are reported for {sites} sites.");
        return await Turns.TakeAsync(isQuick ? 5 : 15, isQuick ? 3 : 15, analyzers =>
        {
            Compilation compilation = Compile();
            return () => AnalyzerRun.With(analyzers, compilation);
        });

        Compilation Compile() => AnalyzerRun.Compile([CSharpSyntaxTree.ParseText(text)], [.. References.Framework, .. References.OpenAI]);
    }
}
