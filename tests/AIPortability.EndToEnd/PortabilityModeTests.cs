namespace AIPortability.EndToEnd;

/// <summary>The severities that the packed .globalconfig files give, and those of a project that go before them.</summary>
public sealed class PortabilityModeTests(PackedPackage package)
{
    [Theory]
    [InlineData("Default", "warning AIP1001", "note AIP1003")]
    [InlineData("relocate", "warning AIP1001", "warning AIP1003")]
    [InlineData("None")]
    public async Task A_mode_sets_the_severities_of_all_rules(string mode, params string[] expected)
    {
        using Workbench workbench = NewProject(mode);
        Assert.Equal(expected, (await workbench.BuildAsync()).Findings.Select(finding => $"{finding.Level} {finding.Rule}"));
    }

    [Fact]
    public async Task A_severity_of_the_projects_own_goes_before_it()
    {
        using Workbench workbench = NewProject("Relocate");
        workbench.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.AIP1003.severity = none\n");
        Assert.Equal(["warning AIP1001"], (await workbench.BuildAsync()).Findings.Select(finding => $"{finding.Level} {finding.Rule}"));
    }

    private Workbench NewProject(string mode)
    {
        Workbench workbench = package.NewWorkbench();
        workbench.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AIPortabilityMode>{mode}</AIPortabilityMode>
              </PropertyGroup>
            </Project>
            """);
        workbench.Write("App.cs", """
            public static class App
            {
                public static System.Uri Tied() => new("https://api.openai.com/v1");

                public static System.Uri Configured(string url) => new(url ?? "https://api.openai.com/v1");
            }
            """);
        return workbench;
    }
}
