using System.Text.Json;

namespace AIPortability.EndToEnd;

/// <summary>A web project with settings files, restored once.</summary>
public sealed class WebProject(PackedPackage package) : IAsyncLifetime
{
    internal Workbench Workbench { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Workbench = package.NewWorkbench();
        Workbench.Write("Web.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AIDeploymentRegions Condition="'$(Regions)' == 'several'">CN;HK;UA-43</AIDeploymentRegions>
              </PropertyGroup>
              <ItemGroup Condition="'$(Declares)' == 'appsettings'">
                <AdditionalFiles Include="$(MSBuildProjectDirectory)/appsettings.json" />
              </ItemGroup>
            </Project>
            """);
        Workbench.Write("Program.cs", "Microsoft.AspNetCore.Builder.WebApplication.Create(args).Run();");
        Workbench.Write("appsettings.json", "{}");
        Workbench.Write("appsettings.Development.json", "{}");
        Workbench.Write("appsettingsOther.json", "{}");
        await Workbench.BuildAsync("-warnaserror", "-p:Regions=several");
    }

    public ValueTask DisposeAsync()
    {
        Workbench?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The names of the settings files that the project has as items of a kind.</summary>
    internal async Task<IEnumerable<string>> SettingsFilesAsync(string kind, params string[] properties)
    {
        JsonElement answer = JsonElement.Parse(await Workbench.EvaluateAsync("Web.csproj", [$"-getItem:{kind}", .. properties]));
        return answer.GetProperty("Items").GetProperty(kind).EnumerateArray()
            .Select(item => Path.GetFileName(item.GetProperty("Identity").GetString()!))
            .Where(name => name.StartsWith("appsettings", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }
}
