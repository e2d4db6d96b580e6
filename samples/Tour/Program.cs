using System.Runtime.InteropServices;
using AIPortability.Tour;
using Spectre.Console;

IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
{
    Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
});
// A log file has no width of its own, and the default would break paths and code.
if (Console.IsOutputRedirected)
    console.Profile.Width = 1000;

using var cancellation = new CancellationTokenSource();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

try
{
    var dotnet = new DotNetCli(cancellation.Token);
    if (args is ["--picture", var file])
        await new Picture(dotnet).WriteAsync(file);
    else
        await new Itinerary(new Screen(console), dotnet).RunAsync();
    return 0;
}
catch (StepFailedException failure)
{
    console.MarkupLineInterpolated($"[red]The tour stopped.[/] {failure.Message}");
    return 1;
}
catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
{
    console.MarkupLine("[yellow]Cancelled.[/]");
    return 130;
}

void Cancel(PosixSignalContext signal)
{
    // The process lives on until the steps have tidied up after themselves.
    signal.Cancel = true;
    cancellation.Cancel();
}
