using System.Text.RegularExpressions;
using CliWrap;

namespace AIPortability.EndToEnd;

/// <summary>Every client program, tied in its Debug output and relocated in its Release output.</summary>
public sealed partial class ClientPrograms(PackedPackage package) : IAsyncLifetime
{
    public const string Model = "model-of-the-test";

    private static readonly Dictionary<string, string?> Keys = new()
    {
        ["OPENAI_API_KEY"] = Relocation.Key,
        ["AZURE_OPENAI_API_KEY"] = Relocation.Key,
        ["GITHUB_TOKEN"] = Relocation.Key,
        ["ANTHROPIC_API_KEY"] = Relocation.Key,
        // The package reads it itself, so it must not come from the machine.
        ["ANTHROPIC_BASE_URL"] = null,
    };

    private Workbench? workbench;

    internal FixedSolution Solution { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        workbench = package.NewWorkbench();
        foreach (ClientProgram program in ClientProgram.All)
        {
            workbench.Write($"{program.Project}/{program.Project}.csproj", program.ProjectFile);
            workbench.Write($"{program.Project}/Program.cs", program.Code);
        }

        IEnumerable<string> projects = ClientProgram.All.Select(program => $"""<Project Path="{program.Project}/{program.Project}.csproj" />""");
        workbench.Write("Clients.slnx", $"<Solution>{string.Concat(projects)}</Solution>");
        Solution = await FixedSolution.FixAsync(workbench, "--configuration", "Release");
    }

    public ValueTask DisposeAsync()
    {
        workbench?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The host that a program asks a proxy for, before the fixes and without configuration. It is stopped then: it would only try again.</summary>
    internal async Task<string> HostOfAsync(string project, string argument)
    {
        await using var proxy = new RefusingProxy();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = new List<string>();
        var environment = new Dictionary<string, string?>(Keys) { ["NO_PROXY"] = "", ["no_proxy"] = "" };
        foreach (string variable in new[] { "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy" })
            environment[variable] = proxy.Address;
        foreach (string variable in new[] { "HTTP_PROXY", "http_proxy" })
            environment[variable] = null;

        Task running = DotNetCli.Server(workbench!.Output(project), environment, argument)
            .WithStandardErrorPipe(PipeTarget.ToDelegate(output.Add))
            .ExecuteAsync(stop.Token);
        await Task.WhenAny(proxy.FirstHost, running);
        await stop.CancelAsync();
        await Task.WhenAny(running);
        Assert.True(proxy.FirstHost.IsCompletedSuccessfully, $"{project} asked for no host:\n{string.Join('\n', output)}");
        return await proxy.FirstHost;
    }

    /// <summary>What a program sends and prints after the fixes, when its base URL is on the loopback.</summary>
    internal async Task<(ArrivedRequest Request, string Output)> RelocateAsync(string project, string argument, string basePath)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        string endpoint = server.Address + basePath;
        var environment = new Dictionary<string, string?>(Keys)
        {
            ["AI__Endpoint"] = endpoint,
            ["AI__Anthropic__Endpoint"] = endpoint,
            ["AI__BaseAddress"] = endpoint,
            ["AI__AzureOpenAI__BaseAddress"] = endpoint,
            ["AI__GitHubModels__BaseAddress"] = endpoint,
            ["HTTPS_PROXY"] = "http://127.0.0.1:9",
            ["https_proxy"] = "http://127.0.0.1:9",
            ["NO_PROXY"] = "127.0.0.1",
            ["no_proxy"] = "127.0.0.1",
        };
        foreach (Match setting in ModelSetting().Matches(Solution.Fixed[$"{project}/Program.cs"]))
            environment[setting.Value] = Model;
        string output = await package.DotNet.RunProgramAsync(workbench!.Output(project, "Release"), environment, argument);
        return (Assert.Single(server.Requests), output);
    }

    [GeneratedRegex("AI__\\w*Model")]
    private static partial Regex ModelSetting();
}
