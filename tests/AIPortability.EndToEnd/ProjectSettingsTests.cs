namespace AIPortability.EndToEnd;

public sealed class ProjectSettingsTests(WebProject project) : IClassFixture<WebProject>
{
    [Fact]
    public async Task The_settings_files_of_a_project_are_given_to_the_compiler()
    {
        Assert.Equal(["appsettings.Development.json", "appsettings.json"], await project.SettingsFilesAsync("AdditionalFiles"));
    }

    [Fact]
    public async Task In_a_web_project_they_stay_content_once()
    {
        Assert.Equal(
            ["appsettings.Development.json", "appsettings.json", "appsettingsOther.json"],
            await project.SettingsFilesAsync("Content"));
    }

    [Fact]
    public async Task A_project_can_keep_them_to_itself()
    {
        Assert.Empty(await project.SettingsFilesAsync("AdditionalFiles", "-p:AIPortabilityIncludeAppSettings=false"));
    }

    [Fact]
    public async Task A_file_that_the_project_declares_itself_is_not_given_twice()
    {
        Assert.Equal(
            ["appsettings.Development.json", "appsettings.json"],
            await project.SettingsFilesAsync("AdditionalFiles", "-p:Declares=appsettings"));
    }

    [Fact]
    public void Deployment_regions_reach_the_compiler_whole()
    {
        string config = project.Workbench.Read("obj/Debug/net10.0/Web.GeneratedMSBuildEditorConfig.editorconfig");
        Assert.Contains("build_property.AIDeploymentRegions = CN,HK,UA-43\n", config.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AIPortabilityMode")]
    [InlineData("IsTestProject")]
    public void The_compiler_is_told(string property)
    {
        string config = project.Workbench.Read("obj/Debug/net10.0/Web.GeneratedMSBuildEditorConfig.editorconfig");
        Assert.Contains($"build_property.{property} =", config, StringComparison.Ordinal);
    }

    /// <summary>NuGet imports the files in build/ only where packages.config is still in use.</summary>
    [Fact]
    public async Task A_project_with_a_packages_config_gets_the_same()
    {
        string build = Path.Combine(Path.GetDirectoryName(Repository.PackageProject)!, "build", PackageFeed.PackageId);
        project.Workbench.Write("Old.proj", $"""
            <Project>
              <Import Project="{build}.props" />
              <Import Project="{build}.targets" />
            </Project>
            """);
        string items = await project.Workbench.EvaluateAsync("Old.proj", "-getItem:CompilerVisibleProperty,AdditionalFiles");
        Assert.Contains("AIDeploymentRegions", items, StringComparison.Ordinal);
        Assert.Contains("appsettings.json", items, StringComparison.Ordinal);
    }
}
