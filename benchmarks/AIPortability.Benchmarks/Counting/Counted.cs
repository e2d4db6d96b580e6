using System.Collections.Immutable;
using AIPortability.Benchmarks.Measuring;
using AIPortability.Benchmarks.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Benchmarks.Counting;

/// <summary>
/// What is counted and not timed, so that no noise makes a limit be missed: bytes, and the files whose text or syntax is read more often than the
/// compiler itself reads it for the empty analyzer. Nobody can bind a file, or walk through it, who does not read it.
/// </summary>
internal static class Counted
{
    private const int Files = 300;

    public static IEnumerable<Measurement> Measure() => MeasureAsync().GetAwaiter().GetResult();

    private static async Task<Measurement[]> MeasureAsync()
    {
        var code = new EditedCode(Files);
        OpenProject project = await new OpenProject(code, code.Tied).WithAsync(EditedCode.Ties);
        await Turns.TakeAsync(2, 0, project.Type); // compiles what runs
        Turns keystroke = await Turns.TakeAsync(5, 0, project.Type);
        Reads floor = await ReadsAsync(code, [Turns.EmptyAnalyzer]), ours = await ReadsAsync(code, Shipped.Analyzers);
        return
        [
            new($"A keystroke, {Files} files: files read", MoreOften(ours.AfterKeystroke, floor.AfterKeystroke), 1, "0"),
            new($"The same {Files} files in a second project: files read", MoreOften(ours.InSecond, floor.InSecond), 1, "0"),
            new($"A keystroke, {Files} files: bytes over the empty analyzer", keystroke.Bytes, 1_000_000, "0"),
            await Gate.MeasureAsync(),
        ];
    }

    private static async Task<Reads> ReadsAsync(EditedCode code, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var project = new OpenProject(code, code.Tied, tree => new CountingTree(tree));
        await project.Show(analyzers)();
        return new Reads(await CountAsync(project.Type), await CountAsync(project.ShowInSecond));

        async Task<Dictionary<string, int>> CountAsync(Func<ImmutableArray<DiagnosticAnalyzer>, Func<Task<ImmutableArray<Diagnostic>>>> ask)
        {
            foreach (CountingTree tree in project.Trees.Cast<CountingTree>())
                tree.Reads = 0;
            await ask(analyzers)();
            return project.Trees.Cast<CountingTree>().ToDictionary(tree => tree.FilePath, tree => tree.Reads);
        }
    }

    private static int MoreOften(Dictionary<string, int> ours, Dictionary<string, int> floor) => ours.Count(file => file.Value > floor[file.Key]);

    /// <summary>How often each file was read.</summary>
    private sealed record Reads(Dictionary<string, int> AfterKeystroke, Dictionary<string, int> InSecond);
}
