using System.Text.RegularExpressions;
using CliWrap;

namespace AIPortability.Tour;

/// <summary>Runs the programs of samples/Before against another endpoint, with nothing changed but their configuration.</summary>
internal sealed partial class Relocation(DotNetCli dotnet, Workbench workbench, string endpoint)
{
    public const string Key = "key-of-the-local-server";
    public const string Model = "model-of-the-local-server";

    /// <summary>The console programs of the sample, and what each of them calls its provider with.</summary>
    public static (string Project, string Library)[] Programs { get; } =
    [
        ("Shop.Console", "HttpClient"),
        ("Shop.Advisor", "OpenAI"),
        ("Shop.Planner", "Semantic Kernel"),
        ("Shop.Concierge", "Microsoft.Extensions.AI"),
        ("Shop.Newsletter", "Betalgo"),
    ];

    private readonly Dictionary<string, string?> configuration = new()
    {
        ["AI__Endpoint"] = endpoint,
        ["AI__Model"] = Model,
        ["OPENAI_API_KEY"] = Key,
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
        // A call that was forgotten fails here: it neither leaves the machine nor finds an answer.
        ["HTTPS_PROXY"] = "http://127.0.0.1:9",
        ["https_proxy"] = "http://127.0.0.1:9",
        ["NO_PROXY"] = "127.0.0.1",
        ["no_proxy"] = "127.0.0.1",
    };

    public Task<string> RunAsync(string project, string question) =>
        dotnet.RunProgramAsync(workbench.Output(project), configuration, question);

    /// <summary>Runs a program with the settings that a provider's own base URL and model would be given by.</summary>
    public Task<string> RunAsync(string project, string question, StandIn provider, string address) => dotnet.RunProgramAsync(
        workbench.Output(project),
        new Dictionary<string, string?>(configuration) { ["AI__Endpoint"] = address + provider.BasePath, ["AI__Model"] = provider.Model },
        question);

    /// <summary>Starts the API, asks it, and stops it.</summary>
    public async Task<string> AskApiAsync(string pathAndQuery)
    {
        using var stop = new CancellationTokenSource();
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        Task running = DotNetCli.Server(workbench.Output("Shop.Api"), configuration)
            .WithStandardOutputPipe(PipeTarget.ToDelegate(line =>
            {
                output.Add(line);
                if (ListeningLine().Match(line) is { Success: true } match)
                    address.TrySetResult(match.Groups[1].Value);
            }))
            .ExecuteAsync(stop.Token);
        try
        {
            await Task.WhenAny(address.Task, running, Task.Delay(TimeSpan.FromSeconds(30), dotnet.Cancellation));
            if (!address.Task.IsCompleted)
                throw new StepFailedException("The API did not start:\n" + string.Join('\n', output));

            using var http = new HttpClient();
            using HttpResponseMessage response = await http.GetAsync(await address.Task + pathAndQuery, dotnet.Cancellation);
            string answer = await response.Content.ReadAsStringAsync(dotnet.Cancellation);
            return response.IsSuccessStatusCode
                ? answer
                : throw new StepFailedException($"{pathAndQuery} was answered with {(int)response.StatusCode}:\n{string.Join('\n', output)}");
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAny(running);
        }
    }

    [GeneratedRegex("Now listening on: (.+)")]
    private static partial Regex ListeningLine();
}
