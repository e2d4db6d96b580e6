namespace AIPortability.EndToEnd;

/// <summary>samples/Before on its way through the tour, once for all tests: built, fixed, built again, run elsewhere.</summary>
public sealed class RelocatedSample(PackedPackage package) : IAsyncLifetime
{
    internal Workbench Workbench { get; private set; } = null!;

    internal FixedSolution Solution { get; private set; } = null!;

    internal IReadOnlyList<ArrivedRequest> RequestsOfConsole { get; private set; } = [];

    internal IReadOnlyList<ArrivedRequest> RequestsOfApi { get; private set; } = [];

    internal string ConsoleAnswer { get; private set; } = "";

    internal string ApiAnswer { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Workbench = package.NewWorkbench(Repository.BeforeSample);
        Solution = await FixedSolution.FixAsync(Workbench);

        await using LoopbackServer server = await LoopbackServer.StartAsync();
        var relocation = new Relocation(package.DotNet, Workbench, server.Endpoint);
        ConsoleAnswer = await relocation.RunConsoleAsync("Which tea goes with lemon cake?");
        RequestsOfConsole = [.. server.Requests];
        ApiAnswer = await relocation.AskApiAsync("/ask?q=scones%3F");
        RequestsOfApi = [.. server.Requests.Skip(RequestsOfConsole.Count)];
    }

    public ValueTask DisposeAsync()
    {
        Workbench?.Dispose();
        return ValueTask.CompletedTask;
    }
}
