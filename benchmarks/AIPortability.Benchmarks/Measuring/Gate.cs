using System.Text;
using AIPortability.Benchmarks.Sources;
using AIPortability.EmptyAnalyzer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>
/// What a literal allocates that names no known host, no model and no key: the difference between a file with few and one with many in as many
/// methods, so that nothing counts that is done once for a compilation, a file or a method.
/// </summary>
internal static class Gate
{
    private const int Methods = 100, Few = 10, Many = 110;

    // Nothing, which leaves room for a table that grows: no object is as small as this.
    private const double Limit = 8;

    public static IEnumerable<Measurement> Measure() => [MeasureAsync().GetAwaiter().GetResult()];

    public static async Task<Measurement> MeasureAsync()
    {
        await RunAsync(Few); // compiles what runs
        Turns few = await RunAsync(Few), many = await RunAsync(Many);
        return new Measurement("A literal that is not ours: bytes over an analyzer of no literals", (many.Bytes - few.Bytes) / (Methods * (Many - Few)), Limit, "0.0");
    }

    private static Task<Turns> RunAsync(int literalsOfMethod)
    {
        string text = Text(literalsOfMethod);
        return Turns.TakeAsync(5, 0, analyzers =>
        {
            Compilation compilation = AnalyzerRun.Compile([CSharpSyntaxTree.ParseText(text)], References.Framework);
            return () => AnalyzerRun.With(analyzers, compilation);
        }, new ModelFloor());
    }

    private static string Text(int literalsOfMethod)
    {
        var words = new Words(new Random(literalsOfMethod));
        var text = new StringBuilder("public class Log\n{\n    public void Write(string text) { }\n");
        for (int method = 0; method < Methods; method++)
        {
            text.Append($"\n    public void Step{method}()\n    {{\n");
            for (int n = 0; n < literalsOfMethod; n++)
                text.Append($"        Write(\"{words.Any()}\");\n");
            text.Append("    }\n");
        }

        return text.Append("}\n").ToString();
    }
}
