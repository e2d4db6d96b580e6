namespace AIPortability.EndToEnd;

/// <summary>samples/Before on its way through the tour, once for all tests: built, fixed, built again, run elsewhere.</summary>
public sealed class RelocatedSample(PackedPackage package) : IAsyncLifetime
{
    internal Workbench Workbench { get; private set; } = null!;

    internal FixedSolution Solution { get; private set; } = null!;

    internal IReadOnlyDictionary<string, ArrivedRequest[]> Requests { get; private set; } = null!;

    internal IReadOnlyDictionary<string, string> Answers { get; private set; } = null!;

    internal IReadOnlyList<ArrivedRequest> RequestsOfApi { get; private set; } = [];

    internal string ApiAnswer { get; private set; } = "";

    /// <summary>What arrived at the place of each provider.</summary>
    internal IReadOnlyDictionary<string, ArrivedRequest[]> RequestsOfStandIns { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Workbench = package.NewWorkbench(Repository.BeforeSample);
        Solution = await FixedSolution.FixAsync(Workbench);

        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var relocation = new Relocation(package.DotNet, Workbench, server.Endpoint);
        var requests = new Dictionary<string, ArrivedRequest[]>();
        var answers = new Dictionary<string, string>();
        foreach ((string project, _) in Relocation.Programs)
        {
            int earlier = server.Requests.Count;
            answers[project] = await relocation.RunAsync(project, "Which tea goes with lemon cake?");
            requests[project] = [.. server.Requests.Skip(earlier)];
        }

        (Answers, Requests) = (answers, requests);
        var standIns = new Dictionary<string, ArrivedRequest[]>();
        foreach (StandIn provider in StandIn.All)
        {
            int earlier = server.Requests.Count;
            await relocation.RunAsync(StandIn.Project, "a table?", provider, server.Address);
            standIns[provider.Provider] = [.. server.Requests.Skip(earlier)];
        }

        RequestsOfStandIns = standIns;
        int fromConsole = server.Requests.Count;
        ApiAnswer = await relocation.AskApiAsync("/ask?q=scones%3F");
        RequestsOfApi = [.. server.Requests.Skip(fromConsole)];
    }

    public ValueTask DisposeAsync()
    {
        Workbench?.Dispose();
        return ValueTask.CompletedTask;
    }
}
