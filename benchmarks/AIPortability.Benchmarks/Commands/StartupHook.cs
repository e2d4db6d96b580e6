using System.Globalization;

/// <summary>
/// Runs inside a measured process (<c>DOTNET_STARTUP_HOOKS</c> looks for this name) and tells at its end what it has used of the processors: nobody else
/// knows that of a process that has ended, on every system.
/// </summary>
internal static class StartupHook
{
    public const string Mark = "processor seconds: ";

    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += static (_, _) =>
        Console.Error.WriteLine(Mark + Environment.CpuUsage.TotalTime.TotalSeconds.ToString(CultureInfo.InvariantCulture));
}
