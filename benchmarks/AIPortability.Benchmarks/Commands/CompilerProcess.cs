using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using AIPortability.Benchmarks.Sources;
using CliWrap;
using CliWrap.Buffered;

namespace AIPortability.Benchmarks.Commands;

/// <summary><c>csc</c> itself, without its server: that of the SDK which builds this repository.</summary>
internal sealed partial class CompilerProcess
{
    private readonly string compiler;
    private readonly string references;
    private readonly string output;

    private CompilerProcess(string compiler, TemporaryFolder folder)
    {
        this.compiler = compiler;
        references = folder.Write("references.rsp", string.Join('\n', References.FrameworkFiles.Select(file => $"-reference:\"{file}\"")));
        output = folder.Path("program.dll");
    }

    public static async Task<CompilerProcess> FindAsync(TemporaryFolder folder)
    {
        BufferedCommandResult version = await Cli.Wrap("dotnet").WithArguments("--version").ExecuteBufferedAsync();
        return new(Path.GetFullPath(Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "sdk", version.StandardOutput.Trim(), "Roslyn", "bincore", "csc.dll")), folder);
    }

    /// <summary>Compiles with one assembly of analyzers, or with none.</summary>
    public async Task<Run> RunAsync(string? analyzer, params string[] arguments)
    {
        BufferedCommandResult result = await Cli.Wrap("dotnet")
            .WithEnvironmentVariables(variables => variables.Set("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location))
            .WithArguments([compiler, "-noconfig", "-nologo", "-preferreduilang:en-US", "@" + references, "-out:" + output, .. arguments,
                .. analyzer is null ? Array.Empty<string>() : ["-analyzer:" + analyzer, "-reportanalyzer"]])
            .ExecuteBufferedAsync();
        return new Run(
            analyzer is null ? 0 : Number(Total(), result.StandardOutput), Number(Processor(), result.StandardError), result.RunTime.TotalSeconds);
    }

    private static double Number(Regex pattern, string output) => double.Parse(pattern.Match(output).Groups[1].Value, CultureInfo.InvariantCulture);

    /// <summary>The analyzers' own seconds, as the compiler reports them, those of all processors, and those of the whole process.</summary>
    public sealed record Run(double Reported, double Processor, double Whole);

    [GeneratedRegex(@"Total analyzer execution time: <?([\d.]+) seconds")]
    private static partial Regex Total();

    [GeneratedRegex(StartupHook.Mark + @"([\d.]+)")]
    private static partial Regex Processor();
}
