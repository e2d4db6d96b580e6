namespace AIPortability.EndToEnd;

/// <summary>What a build says of set-ups in which the package cannot do its work.</summary>
public sealed class SetUpWarningTests(PackedPackage package) : IDisposable
{
    private const string OldCompiler =
        "AIPSETUP001: The compiler is older than 4.8 and does not load AIPortability.Analyzers, so that nothing is reported: build with the .NET 8 SDK or Visual Studio 17.8, or a newer one";

    private readonly Workbench workbench = NewProject(package);

    [Fact]
    public async Task A_healthy_project_gets_no_warning()
    {
        await workbench.BuildAsync("-warnaserror");
    }

    [Fact]
    public async Task A_compiler_that_loads_no_analyzers_is_named()
    {
        Assert.Equal([OldCompiler], await WarningsAsync("-p:CompilerApiVersion=roslyn4.7"));

        // One before 4.0 does not tell its version.
        workbench.Write("Directory.Build.targets", """
            <Project>
              <Target Name="TellNoVersion" BeforeTargets="CheckAIPortabilitySetUp">
                <PropertyGroup><CompilerApiVersion /></PropertyGroup>
              </Target>
            </Project>
            """);
        Assert.Equal([OldCompiler], await WarningsAsync());
    }

    [Theory]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn4.14")]
    public async Task A_compiler_that_loads_them_is_not(string version) => Assert.Empty(await WarningsAsync("-p:CompilerApiVersion=" + version));

    [Fact]
    public async Task A_packages_config_is_named_where_the_compiler_is_given_no_analyzers()
    {
        workbench.Write("packages.config", "<packages />");
        Assert.Empty(await WarningsAsync());

        // NuGet gives a packages.config no analyzers; here a target takes them out.
        workbench.Write("Directory.Build.targets", """
            <Project>
              <Target Name="TakeAnalyzersOut" BeforeTargets="CheckAIPortabilitySetUp">
                <ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup>
              </Target>
            </Project>
            """);
        Assert.Equal(
            ["AIPSETUP002: A packages.config does not give AIPortability.Analyzers to the compiler, so that nothing is reported: move the project to PackageReference"],
            await WarningsAsync());
    }

    [Fact]
    public async Task A_settings_file_that_was_removed_is_named_and_one_that_is_not_wanted_is_not()
    {
        workbench.Write("Directory.Build.targets", """<Project><ItemGroup><AdditionalFiles Remove="appsettings.json" /></ItemGroup></Project>""");
        Assert.Equal(
            ["AIPSETUP003: appsettings.json was removed from AdditionalFiles, so that fixes add no keys to it: remove it no longer, or set AIPortabilityIncludeAppSettings to false"],
            await WarningsAsync());
        Assert.Empty(await WarningsAsync("-p:AIPortabilityIncludeAppSettings=false"));
    }

    [Theory]
    [InlineData("NoWarn")]
    [InlineData("MSBuildWarningsAsMessages")]
    public async Task A_warning_can_be_silenced(string property) =>
        Assert.Empty(await WarningsAsync("-p:CompilerApiVersion=roslyn4.7", $"-p:{property}=AIPSETUP001"));

    [Fact]
    public async Task Editors_which_only_ask_what_the_compiler_would_be_given_get_none() =>
        Assert.Empty(await WarningsAsync("-p:CompilerApiVersion=roslyn4.7", "-p:DesignTimeBuild=true"));

    [Fact]
    public async Task A_warning_links_to_the_page_of_settings() => Assert.Contains(
        PackedPackage.RepositoryUrl + "/blob/main/docs/settings.md#set-ups-that-cannot-work",
        await BuildAsync("-p:CompilerApiVersion=roslyn4.7", "-tl:on"),
        StringComparison.Ordinal);

    public void Dispose() => workbench.Dispose();

    private static Workbench NewProject(PackedPackage package)
    {
        Workbench workbench = package.NewWorkbench();
        workbench.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        workbench.Write("App.cs", "public static class App;");
        workbench.Write("appsettings.json", "{}");
        return workbench;
    }

    private Task<string> BuildAsync(params string[] options) => package.DotNet.RunAsync(workbench.Root, ["build", .. options]);

    /// <summary>The warnings of a build, each once, without the place that they name.</summary>
    private async Task<IEnumerable<string>> WarningsAsync(params string[] options) =>
        from line in (await BuildAsync(options)).Split('\n').Distinct()
        let start = line.IndexOf(": warning ", StringComparison.Ordinal)
        where start >= 0
        let warning = line[(start + ": warning ".Length)..].Trim()
        let end = warning.LastIndexOf(" [", StringComparison.Ordinal)
        group warning by end < 0 ? warning : warning[..end] into same
        select same.Key;
}
