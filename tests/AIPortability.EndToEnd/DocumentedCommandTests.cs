using CliWrap;
using CliWrap.Buffered;

namespace AIPortability.EndToEnd;

/// <summary>The commands of the pages do what the pages say.</summary>
public sealed class DocumentedCommandTests(PackedPackage package)
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Every_command_of_a_page_is_run_or_has_a_reason(string page)
    {
        string[] commands = [.. DocumentedCommands.Of(page)];
        Assert.NotEmpty(commands);
        Assert.Empty(commands.Except(DocumentedCommands.Run).Except(DocumentedCommands.NotRun.Keys));
    }

    [Fact]
    public void Every_command_of_the_guide_is_run_in_its_order() =>
        Assert.Equal(DocumentedCommands.Run, DocumentedCommands.Of(DocumentedCommands.Guide));

    [Fact]
    public void No_reason_is_left_of_a_command_that_no_page_shows() => Assert.Empty(
        DocumentedCommands.NotRun.Keys.Except(DocumentedCommands.Of("README.md")).Except(DocumentedCommands.Of("CONTRIBUTING.md")));

    [Fact]
    public async Task The_guide_goes_from_a_tied_program_to_one_that_runs_elsewhere()
    {
        using var folder = new TemporaryFolder();
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        WriteProject(folder.FullPath);
        var outputs = new List<string>();
        foreach (string command in DocumentedCommands.Run)
            outputs.Add(await RunAsync(folder.FullPath, Here(command, server.Address)));

        Assert.Contains("warning AIP3001: OpenAI", outputs[1], StringComparison.Ordinal);
        Assert.DoesNotContain("warning", outputs[3], StringComparison.Ordinal);
        Assert.Equal("/v1/models/gpt-4o-mini", Assert.Single(server.Requests).Path);
        Assert.Contains("\"version\": \"2.1.0\"", File.ReadAllText(Path.Combine(folder.FullPath, "portability.sarif")), StringComparison.Ordinal);
        Assert.Contains("the-key-of-the-service", File.ReadAllText(Assert.Single(Directory.GetFiles(folder.FullPath, "secrets.json", SearchOption.AllDirectories))), StringComparison.Ordinal);
    }

    /// <summary>The package of this run is a preview, and the server has a port of its own.</summary>
    private static string Here(string command, string server) => command
        .Replace("package " + PackageFeed.PackageId, $"package {PackageFeed.PackageId} --prerelease", StringComparison.Ordinal)
        .Replace("http://127.0.0.1:8080", server, StringComparison.Ordinal);

    private void WriteProject(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="folder feed" value="{package.Feed.Folder}" />
              </packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(folder, "Shop.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <AIDeploymentRegions>CN,HK</AIDeploymentRegions>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            using var http = new System.Net.Http.HttpClient();
            System.Console.WriteLine(await http.GetStringAsync("https://api.openai.com/v1/models/gpt-4o-mini"));
            """);
    }

    /// <summary>In the shell that the guide is for. The secrets of whoever runs the test stay as they are.</summary>
    private static async Task<string> RunAsync(string folder, string command)
    {
        BufferedCommandResult result = await Cli.Wrap("sh")
            .WithArguments(["-c", command])
            .WithWorkingDirectory(folder)
            .WithEnvironmentVariables(new Dictionary<string, string?>
            {
                ["APPDATA"] = Path.Combine(folder, "secrets"),
                ["DOTNET_CLI_UI_LANGUAGE"] = "en",
                ["MSBUILDDISABLENODEREUSE"] = "1",
                ["UseSharedCompilation"] = "true",
            })
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(TestContext.Current.CancellationToken);
        Assert.True(result.IsSuccess, $"{command}\n{result.StandardOutput}{result.StandardError}");
        return result.StandardOutput;
    }
}
