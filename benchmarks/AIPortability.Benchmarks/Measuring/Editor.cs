using AIPortability.Benchmarks.Sources;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>What somebody who types waits for, in projects of three sizes.</summary>
internal sealed class Editor(bool isQuick)
{
    private const int Small = 300, Medium = 1_000, Large = 3_000;

    public IEnumerable<Measurement> Measure() => MeasureAsync().GetAwaiter().GetResult();

    private async Task<Measurement[]> MeasureAsync()
    {
        await WarmUpAsync();
        Turns small = await TypeAsync(Small, code => code.Tied), medium = await TypeAsync(Medium, code => code.Tied), large = await TypeAsync(Large, code => code.Tied);
        return
        [
            .. Rows($"Keystroke, file with three ties, {Small:N0} files", small, milliseconds: 5, megabytes: 1),
            .. Rows($"Keystroke, file with three ties, {Medium:N0} files", medium, milliseconds: 5, megabytes: 1),
            .. Rows($"Keystroke, file with three ties, {Large:N0} files", large, milliseconds: 5, megabytes: 1),
            // "No more" is what a clock cannot tell from nothing, and a fifth of what a keystroke may take.
            new($"Keystroke, {Large:N0} files over {Small:N0}: milliseconds more", large.Milliseconds - small.Milliseconds, 1),
            new($"Keystroke, {Large:N0} files over {Small:N0}: megabytes more", (large.Bytes - small.Bytes) / 1e6, 0.1),
            .. Rows($"Keystroke, file without a tie, {Large:N0} files", await TypeAsync(Large, code => code.Untied), milliseconds: 0.5, megabytes: null),
            .. Rows($"First diagnostics of {Large:N0} files", await OpenAsync(Large), milliseconds: 150, megabytes: null),
        ];
    }

    private static Measurement[] Rows(string what, Turns turns, double milliseconds, double? megabytes) =>
    [
        new(what + ": milliseconds over the empty analyzer", turns.Milliseconds, milliseconds),
        new(what + ": megabytes over the empty analyzer", turns.Bytes / 1e6, megabytes),
        new(what + ": milliseconds of the empty analyzer", turns.FloorMilliseconds, null),
    ];

    /// <summary>An editor has been running for a while: what it runs is compiled.</summary>
    private static async Task WarmUpAsync()
    {
        var code = new EditedCode(files: 12);
        await Turns.TakeAsync(40, 5, (await new OpenProject(code, code.Tied).WithAsync(EditedCode.Ties)).Type);
        await Turns.TakeAsync(40, 5, (await new OpenProject(code, code.Untied).WithAsync(ties: 0)).Type);
    }

    private async Task<Turns> TypeAsync(int files, Func<EditedCode, Func<int, string>> textOf)
    {
        var code = new EditedCode(files);
        var project = new OpenProject(code, textOf(code));
        await Turns.TakeAsync(1, 0, project.Type); // does what is done once for a project
        return await Turns.TakeAsync(isQuick ? 3 : 15, isQuick ? 3 : 15, project.Type);
    }

    private Task<Turns> OpenAsync(int files)
    {
        var code = new EditedCode(files);
        return Turns.TakeAsync(isQuick ? 3 : 7, 0, analyzers => new OpenProject(code, code.Tied).Show(analyzers));
    }
}
