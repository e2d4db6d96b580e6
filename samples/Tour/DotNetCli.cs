using CliWrap;
using CliWrap.Buffered;

namespace AIPortability.Tour;

/// <summary>Runs <c>dotnet</c>, and the programs that it builds. A command that fails throws what it printed.</summary>
internal sealed class DotNetCli(CancellationToken cancellation)
{
    /// <summary>
    /// English output, no build nodes that outlive the command, the compiler server whatever the machine prefers (a compiler that has just been
    /// started takes twice the time), and no profiling that a process of seconds does not repay.
    /// </summary>
    private static readonly Dictionary<string, string?> Environment = new()
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        // A dotnet command passes its language on in these, and a command below it would keep that one.
        ["PreferredUILang"] = null,
        ["VSLANG"] = null,
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "true",
        ["DOTNET_TieredPGO"] = "0",
    };

    public CancellationToken Cancellation => cancellation;

    public async Task<string> RunAsync(string folder, params string[] arguments) =>
        await RunAsync(folder, Environment, arguments);

    /// <summary>The same in another language than English, such as <c>zh-Hans</c>.</summary>
    public async Task<string> RunInLanguageAsync(string language, string folder, params string[] arguments) =>
        await RunAsync(folder, new Dictionary<string, string?>(Environment) { ["DOTNET_CLI_UI_LANGUAGE"] = language }, arguments);

    /// <summary>Runs a built program with configuration from environment variables.</summary>
    public async Task<string> RunProgramAsync(string assembly, IReadOnlyDictionary<string, string?> configuration, params string[] arguments) =>
        await RunAsync(Path.GetDirectoryName(assembly)!, configuration, [assembly, .. arguments]);

    /// <summary>The command of a program that keeps running until it is cancelled.</summary>
    public static Command Server(string assembly, IReadOnlyDictionary<string, string?> configuration, params string[] arguments) =>
        Cli.Wrap("dotnet")
            .WithWorkingDirectory(Path.GetDirectoryName(assembly)!)
            .WithArguments([assembly, .. arguments])
            .WithEnvironmentVariables(configuration)
            .WithValidation(CommandResultValidation.None);

    private async Task<string> RunAsync(string folder, IReadOnlyDictionary<string, string?> environment, string[] arguments)
    {
        BufferedCommandResult result = await Cli.Wrap("dotnet")
            .WithWorkingDirectory(folder)
            .WithArguments(arguments)
            .WithEnvironmentVariables(environment)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(cancellation);

        // Ctrl+C reaches the child as well: then it failed because it was asked to.
        cancellation.ThrowIfCancellationRequested();
        string output = result.StandardOutput + result.StandardError;
        return result.IsSuccess
            ? output
            : throw new StepFailedException($"dotnet {string.Join(' ', arguments)}\nended with exit code {result.ExitCode}:\n{output}");
    }
}
