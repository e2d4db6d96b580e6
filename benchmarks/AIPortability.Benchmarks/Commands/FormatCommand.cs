using System.Diagnostics;
using AIPortability.Benchmarks.Measuring;
using AIPortability.Benchmarks.Sources;
using CliWrap;
using CliWrap.Buffered;

namespace AIPortability.Benchmarks.Commands;

/// <summary><c>dotnet format</c> on a project with 1,000 addresses: once with nothing to fix, and once with everything.</summary>
internal static class FormatCommand
{
    private const int Documents = 200;

    public static IEnumerable<Measurement> Measure() => MeasureAsync().GetAwaiter().GetResult();

    private static async Task<Measurement[]> MeasureAsync()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Shop.csproj", Project());
        for (int n = 0; n < Documents; n++)
            folder.Write($"Advisor{n}.cs", TiedCode.Text(n));
        await RunAsync("restore");

        // The empty analyzer's rule is looked for and never found.
        double nothing = await RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "FLOOR0001");
        double everything = await RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "AIP1001");
        int left = Directory.EnumerateFiles(folder.Root, "*.cs").Count(file => !File.ReadAllText(file).Contains("AI__Endpoint") && !File.ReadAllText(file).Contains("\"AI:Endpoint\""));
        if (left > 0)
            throw new InvalidOperationException($"{left} documents were left as they were.");
        return
        [
            new("dotnet format, nothing to fix: seconds", nothing, null, "0.0"),
            new("dotnet format, 1,000 sites: seconds", everything, null, "0.0"),
            new("dotnet format, 1,000 sites: times the run without fixes", everything / nothing, 20, "0.0"),
        ];

        async Task<double> RunAsync(params string[] arguments)
        {
            var watch = Stopwatch.StartNew();
            await Cli.Wrap("dotnet").WithWorkingDirectory(folder.Root).WithArguments(arguments).ExecuteBufferedAsync();
            return watch.Elapsed.TotalSeconds;
        }
    }

    private static string Project() =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net{Environment.Version.ToString(2)}</TargetFramework>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            {string.Concat(References.OpenAI.Select(reference => $"<Reference Include=\"{reference.Display}\" />"))}
            <Analyzer Include="{Shipped.AnalyzerFile}" />
            <Analyzer Include="{Shipped.CodeFixFile}" />
            <Analyzer Include="{typeof(EmptyAnalyzer.LiteralFloor).Assembly.Location}" />
          </ItemGroup>
        </Project>
        """;
}
