using System.Text.RegularExpressions;
using CliWrap;

namespace AIPortability.EndToEnd;

/// <summary>
/// All client programs in one solution: built and run as they are, fixed by <c>dotnet format</c>, built again without warnings, and run with
/// nothing changed but their configuration.
/// </summary>
public sealed partial class ClientPrograms(PackedPackage package) : IAsyncLifetime
{
    public const string Model = "model-of-the-test";

    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(60);

    private Workbench? workbench;

    internal FixedSolution Solution { get; private set; } = null!;

    internal IReadOnlyDictionary<string, string[]> AskedBefore { get; private set; } = null!;

    internal IReadOnlyDictionary<string, ArrivedRequest[]> Arrived { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        workbench = package.NewWorkbench();
        workbench.Write("Clients.slnx", $"<Solution>{string.Concat(ClientProgram.All.Select(p => $"""<Project Path="{p.Name}/{p.Name}.csproj" />"""))}</Solution>");
        foreach (ClientProgram program in ClientProgram.All)
        {
            workbench.Write($"{program.Name}/{program.Name}.csproj", program.Project);
            workbench.Write($"{program.Name}/Program.cs", program.Code);
        }

        WarningLog before = await workbench.BuildAsync();
        SourceTree tied = workbench.ReadSources();
        AskedBefore = await RunAllAsync(AskAsync);
        await workbench.FixAsync();
        SourceTree relocated = workbench.ReadSources();
        Solution = new FixedSolution(before, tied, relocated, await workbench.BuildAsync("-warnaserror"));
        Arrived = await RunAllAsync(RelocateAsync);
    }

    public ValueTask DisposeAsync()
    {
        workbench?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<IReadOnlyDictionary<string, T>> RunAllAsync<T>(Func<ClientProgram, Task<T>> run)
    {
        (string Name, T Result)[] results = await Task.WhenAll(ClientProgram.All.Select(async program => (program.Name, await run(program))));
        return results.ToDictionary(result => result.Name, result => result.Result);
    }

    /// <summary>Whom a program asks for that is configured in no way.</summary>
    private async Task<string[]> AskAsync(ClientProgram program)
    {
        using var proxy = new RefusingProxy();
        await RunAsync(program, proxy.Asked, Proxied(proxy.Address));
        return [.. proxy.Hosts.Distinct()];
    }

    /// <summary>What arrives when every setting that the relocated program reads is configured.</summary>
    private async Task<ArrivedRequest[]> RelocateAsync(ClientProgram program)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        // A call that was forgotten fails here: it neither leaves the machine nor finds an answer.
        Dictionary<string, string?> configuration = Proxied("http://127.0.0.1:9");
        configuration["NO_PROXY"] = configuration["no_proxy"] = "127.0.0.1";
        foreach (Match setting in Setting().Matches(Solution.Fixed[$"{program.Name}/Program.cs"]))
        {
            string name = setting.Groups[1].Value;
            string root = server.Endpoint[..^"/v1".Length];
            configuration[name] = name.EndsWith("Model", StringComparison.Ordinal) ? Model
                : name.EndsWith("BaseAddress", StringComparison.Ordinal) || program.Name == "Ollama" ? root
                : server.Endpoint;
        }

        await RunAsync(program, Task.Delay(LongestRun), configuration);
        return [.. server.Requests];
    }

    /// <summary>Runs a program until it ends by itself, or for as long as something is awaited of it.</summary>
    private async Task RunAsync(ClientProgram program, Task enough, IReadOnlyDictionary<string, string?> environment)
    {
        using var stop = new CancellationTokenSource(LongestRun);
        Task running = DotNetCli.Server(workbench!.Output(program.Name), environment).ExecuteAsync(stop.Token);
        await Task.WhenAny(running, enough);
        await stop.CancelAsync();
        await Task.WhenAny(running);
    }

    private static Dictionary<string, string?> Proxied(string proxy) => new()
    {
        ["HTTPS_PROXY"] = proxy,
        ["https_proxy"] = proxy,
        ["HTTP_PROXY"] = proxy,
        ["http_proxy"] = proxy,
        ["OPENAI_API_KEY"] = "key-of-the-test",
        ["ANTHROPIC_API_KEY"] = "key-of-the-test",
    };

    [GeneratedRegex("GetEnvironmentVariable\\(\"(AI__\\w+)\"\\)")]
    private static partial Regex Setting();
}
