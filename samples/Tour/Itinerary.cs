namespace AIPortability.Tour;

/// <summary>From a clone to programs that run somewhere else: pack, install, warn, fix, build, run.</summary>
internal sealed class Itinerary(Screen screen, DotNetCli dotnet)
{
    private const string Solution = "Before.slnx";

    public async Task RunAsync()
    {
        using PackageFeed feed = await screen.StepAsync("Pack the package into a folder", () => PackageFeed.PackAsync(dotnet));
        screen.Line(Path.GetFileName(feed.PackageFile));

        using var workbench = new Workbench(dotnet, feed, Repository.BeforeSample);
        WarningLog before = await screen.StepAsync(
            "Install it in a copy of samples/Before, and build",
            () => workbench.BuildAsync());
        screen.ShowFindings(before);
        Require(!before.Findings.Any(finding => finding.Rule == WarningLog.AnalyzerFailed), "A rule threw an exception.");
        Require(before.Warnings.Any(), "No warning was reported: the package was not at work.");

        SourceTree tied = workbench.ReadSources();
        await screen.StepAsync(
            $"dotnet format analyzers {Solution} --diagnostics {string.Join(' ', Workbench.RelocatingRules)} --severity info",
            workbench.RelocateAsync);
        screen.ShowChanges(tied.ChangesTo(workbench.ReadSources()));

        WarningLog after = await screen.StepAsync("Build again, with warnings as errors", () => workbench.BuildAsync("-warnaserror"));
        Require(!after.Warnings.Any(), $"Warnings are left: {string.Join(", ", after.Warnings)}");
        screen.Line($"{before.Warnings.Count()} warnings before, 0 now");

        await RelocateAsync(workbench);
    }

    private async Task RelocateAsync(Workbench workbench)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var relocation = new Relocation(dotnet, workbench, server.Endpoint);

        foreach ((string project, string library) in Relocation.Programs)
        {
            await ShowAsync(
                $"Run {project} ({library}) with AI__Endpoint={server.Endpoint} and AI__Model={Relocation.Model}",
                () => relocation.RunAsync(project, "Which tea goes with lemon cake?"));
        }

        foreach (StandIn provider in StandIn.All)
        {
            await ShowAsync(
                $"Run {StandIn.Project}, which is deployed to CN and HK, with a stand-in for {provider.Provider}: AI__Endpoint={server.Address}{provider.BasePath} and AI__Model={provider.Model}",
                () => relocation.RunAsync(StandIn.Project, "Is there a table by the window?", provider, server.Address));
        }

        await ShowAsync("Run the API with the same configuration, and GET /ask", () => relocation.AskApiAsync("/ask?q=Which%20tea%20goes%20with%20scones%3F"));

        async Task ShowAsync(string title, Func<Task<string>> run)
        {
            int earlier = server.Requests.Count;
            screen.ShowAnswer(await screen.StepAsync(title, run));
            screen.ShowArrivals(server.Requests.Skip(earlier));
            Require(server.Requests.Count > earlier, $"{title}: no request arrived at the local server.");
        }
    }

    private static void Require(bool condition, string failure)
    {
        if (!condition)
            throw new StepFailedException(failure);
    }
}
