using System.Diagnostics;
using Spectre.Console;

namespace AIPortability.Tour;

/// <summary>What the tour shows: in colour and with a spinner on a terminal, as plain lines in a log.</summary>
internal sealed class Screen(IAnsiConsole console)
{
    private int steps;

    public async Task<T> StepAsync<T>(string title, Func<Task<T>> work)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold blue]{++steps}. {title}[/]");
        long start = Stopwatch.GetTimestamp();
        T result = console.Profile.Out.IsTerminal ? await console.Status().StartAsync("working ...", _ => work()) : await work();
        console.MarkupLineInterpolated($"[grey]{Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s[/]");
        return result;
    }

    public Task StepAsync(string title, Func<Task> work) => StepAsync(title, async () =>
    {
        await work();
        return true;
    });

    public void Line(string text) => console.WriteLine(text);

    public void ShowFindings(WarningLog log)
    {
        foreach (IGrouping<string, Finding> file in log.Warnings.GroupBy(finding => finding.File))
        {
            console.MarkupLineInterpolated($"[bold]{file.Key}[/]");
            foreach (Finding finding in file)
                console.MarkupLineInterpolated($"  {finding.Line,3}:{finding.Column,-3} [yellow]{finding.Rule}[/] {finding.Message}");
        }

        console.MarkupLineInterpolated($"[yellow]{log.Warnings.Count()} warnings[/] and {log.Notes.Count()} notes, for which the build stays silent");
    }

    public void ShowChanges(IEnumerable<(string Path, string Diff)> changes)
    {
        foreach ((_, string diff) in changes)
        {
            foreach (string line in diff.TrimEnd().Split('\n'))
                console.WriteLine(line.TrimEnd('\r'), StyleOf(line));
            console.WriteLine();
        }
    }

    public void ShowAnswer(string answer) => console.Write(new Panel(Markup.Escape(answer.Trim())).Header("answer"));

    public void ShowArrivals(IEnumerable<ArrivedRequest> requests)
    {
        var table = new Table().Title("what arrived on the loopback").LeftAligned().AddColumns("method", "path", "model", "authorization");
        foreach (ArrivedRequest request in requests)
            table.AddRow(Markup.Escape(request.Method), Markup.Escape(request.Path), Markup.Escape(request.Model), Markup.Escape(request.Authorization));
        console.Write(table);
    }

    private static Style StyleOf(string diffLine) => diffLine switch
    {
        ['+', '+', '+', ..] or ['-', '-', '-', ..] => new Style(decoration: Decoration.Bold),
        ['+', ..] => Color.Green,
        ['-', ..] => Color.Red,
        ['@', ..] => Color.Teal,
        _ => Style.Plain,
    };
}
