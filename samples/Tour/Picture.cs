using Spectre.Console;

namespace AIPortability.Tour;

/// <summary>The tour in a picture: what three commands print, of everything only what concerns two files.</summary>
internal sealed class Picture(DotNetCli dotnet)
{
    private const int Columns = 120;

    private static readonly string[] Files = [StandIn.Project + "/Program.cs", "Shop.Api/Recommendations.cs"];

    private readonly Recorder console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) }).CreateRecorder();

    public async Task WriteAsync(string file)
    {
        console.Profile.Width = Columns;
        using PackageFeed feed = await PackageFeed.PackAsync(dotnet);
        using var workbench = new Workbench(dotnet, feed, Repository.BeforeSample);

        Command("dotnet build");
        ShowWarnings(await workbench.BuildAsync());

        SourceTree tied = workbench.ReadSources();
        Command($"dotnet format analyzers --diagnostics {string.Join(' ', Workbench.RelocatingRules)} --severity info");
        await workbench.RelocateAsync();
        (string Path, string Diff)[] changes = [.. tied.ChangesTo(workbench.ReadSources())];
        new Screen(console).ShowChanges(changes.Where(change => Files.Contains(change.Path)));
        More(changes.Length - Files.Length, "files");

        await workbench.BuildAsync();
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        StandIn provider = StandIn.All[^1];
        Command($"AI__Endpoint={server.Address}{provider.BasePath} AI__Model={provider.Model} dotnet run --project {StandIn.Project}");
        string answer = await new Relocation(dotnet, workbench, server.Endpoint).RunAsync(StandIn.Project, "Is there a table by the window?", provider, server.Address);
        console.WriteLine(answer.Trim());
        foreach (ArrivedRequest request in server.Requests)
            console.MarkupLineInterpolated($"[grey]what arrived there:[/] {request.Method} [green]{request.Path}[/], model [green]{request.Model}[/]");
        await File.WriteAllTextAsync(file, console.Export(new SvgPicture()) + "\n");
    }

    private void Command(string command) => console.MarkupLineInterpolated($"\n[grey]$[/] [bold]{command}[/]");

    private void ShowWarnings(WarningLog log)
    {
        Finding[] shown = [.. log.Warnings.Where(finding => Files.Contains(finding.File))];
        foreach (Finding finding in shown)
            console.MarkupLineInterpolated($"{finding.File}({finding.Line},{finding.Column}): [yellow]warning {finding.Rule}[/]: {finding.Message}");
        More(log.Warnings.Count() - shown.Length, "warnings");
    }

    private void More(int count, string what) => console.MarkupLineInterpolated($"[grey]… and {count} more {what}[/]");
}
