namespace AIPortability.EndToEnd;

/// <summary>One program with every shape that a call can have, tied and relocated. It makes one request a shape, in the order in which it names them.</summary>
public sealed class ArrivingProgram(PackedPackage package) : IAsyncLifetime
{
    private const string Project = "Arrivals";

    private Workbench? workbench;

    internal FixedSolution Solution { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        workbench = package.NewWorkbench();
        foreach ((string path, string text) in SourceTree.Read(Path.Combine(Repository.Root, "tests", "AIPortability.EndToEnd", "Programs", Project)))
            workbench.Write($"{Project}/{path}", text);
        workbench.Write($"{Project}/{Project}.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <NoWarn>$(NoWarn);NU1603</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <PackageReference Include="OpenAI" Version="2.15.0" />
                <PackageReference Include="Microsoft.Extensions.AI.OpenAI" Version="10.11.0" />
                <PackageReference Include="Microsoft.SemanticKernel.Connectors.OpenAI" Version="1.82.0" />
                <PackageReference Include="Microsoft.SemanticKernel.Core" Version="1.82.0" />
                <PackageReference Include="Betalgo.Ranul.OpenAI" Version="9.2.6" />
              </ItemGroup>
            </Project>
            """);
        workbench.Write("Arrivals.slnx", $"""<Solution><Project Path="{Project}/{Project}.csproj" /></Solution>""");
        Solution = await FixedSolution.FixAsync(workbench);
    }

    public ValueTask DisposeAsync()
    {
        workbench?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Each shape with the path at which its request arrives, when <c>AI__Endpoint</c> is a base on the loopback and nothing else is set.</summary>
    internal async Task<string[]> RunAsync(string basePath)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        string output = await package.DotNet.RunProgramAsync(
            workbench!.Output(Project),
            new Dictionary<string, string?>
            {
                ["AI__Endpoint"] = server.Address + basePath,
                ["OPENAI_API_KEY"] = Relocation.Key,
                ["HTTPS_PROXY"] = "http://127.0.0.1:9",
                ["https_proxy"] = "http://127.0.0.1:9",
                ["NO_PROXY"] = "127.0.0.1",
                ["no_proxy"] = "127.0.0.1",
            });
        string[] shapes = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(shapes.Length, server.Requests.Count);
        return [.. shapes.Zip(server.Requests, (shape, request) => $"{shape}: {request.Path}")];
    }
}
