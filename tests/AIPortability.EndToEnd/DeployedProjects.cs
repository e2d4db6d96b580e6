namespace AIPortability.EndToEnd;

/// <summary>
/// The same program in three projects: one declares its regions in its project file, separated by commas; one in its
/// Directory.Build.props, separated by semicolons; one declares none.
/// </summary>
public sealed class DeployedProjects(PackedPackage package) : IAsyncLifetime
{
    private const string Code = """
        using System;
        using GeminiDotNET;

        Console.WriteLine(await new System.Net.Http.HttpClient().GetStringAsync("https://api.openai.com/v1/models"));
        Console.WriteLine(new Generator());
        """;

    private const string Settings = """
        {
          // where the models are
          "AI": { "Chat": { "Url": "https://api.anthropic.com/v1" } },
          "ConnectionStrings": { "openai": "Endpoint=https://api.openai.com/v1;Key=none" }
        }
        """;

    private Workbench? workbench;
    private StubPackage? stub;

    /// <summary>What <c>dotnet build</c> printed.</summary>
    internal string Output { get; private set; } = "";

    internal WarningLog Log { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        stub = await StubPackage.PackAsync(package, "Gemini.NETE", "Gemini.NET", "namespace GeminiDotNET { public class Generator { } }");
        workbench = package.NewWorkbench();
        workbench.Write("Deployed.slnx", """
            <Solution>
              <Project Path="Commas/Commas.csproj" />
              <Project Path="Semicolons/Semicolons.csproj" />
              <Project Path="Nowhere/Nowhere.csproj" />
            </Solution>
            """);
        WriteProject("Commas", "<AIDeploymentRegions>CN,HK</AIDeploymentRegions>");
        WriteProject("Semicolons", "");
        workbench.Write("Semicolons/Directory.Build.props", """
            <Project>
              <Import Project="../Directory.Build.props" />
              <PropertyGroup>
                <AIDeploymentRegions>CN;HK;UK</AIDeploymentRegions>
              </PropertyGroup>
            </Project>
            """);
        WriteProject("Nowhere", "");
        Output = await package.DotNet.RunAsync(workbench.Root, "build");
        Log = WarningLog.Read(workbench.Root);
    }

    public ValueTask DisposeAsync()
    {
        workbench?.Dispose();
        stub?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The number of the line of a file that a text stands in.</summary>
    internal int LineOf(string file, string text) => Array.FindIndex(workbench!.Read(file).Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    private void WriteProject(string name, string property)
    {
        workbench!.Write($"{name}/Program.cs", Code);
        workbench.Write($"{name}/appsettings.json", Settings);
        workbench.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                {property}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Gemini.NETE" Version="{stub!.Version}" />
              </ItemGroup>
            </Project>
            """);
    }
}
