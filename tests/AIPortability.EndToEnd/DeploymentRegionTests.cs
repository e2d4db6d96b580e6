namespace AIPortability.EndToEnd;

public sealed class DeploymentRegionTests(DeployedProjects projects) : IClassFixture<DeployedProjects>
{
    [Theory]
    [InlineData("Commas")]
    [InlineData("Semicolons")]
    public void A_project_that_declares_its_regions_is_told_at_exact_lines(string project)
    {
        string code = project + "/Program.cs", settings = project + "/appsettings.json", file = $"{project}/{project}.csproj";
        Assert.Equal(
            Sorted(
                $"AIP3002 {file}:{projects.LineOf(file, "PackageReference")}",
                $"AIP3002 {code}:{projects.LineOf(code, "using GeminiDotNET")}",
                $"AIP3001 {code}:{projects.LineOf(code, "api.openai.com")}",
                $"AIP3003 {settings}:{projects.LineOf(settings, "api.anthropic.com")}",
                $"AIP3003 {settings}:{projects.LineOf(settings, "api.openai.com")}"),
            projects.Log.Warnings.Where(finding => finding.File.StartsWith(project + "/", StringComparison.Ordinal) && finding.Rule != "AIP9001")
                .Select(finding => $"{finding.Rule} {finding.File}:{finding.Line}").Order());
    }

    [Fact]
    public void A_project_that_declares_none_is_told_of_no_region() => Assert.Equal(
        ["AIP1001"],
        projects.Log.Findings.Where(finding => finding.File.StartsWith("Nowhere/", StringComparison.Ordinal)).Select(finding => finding.Rule));

    [Fact]
    public void A_code_that_does_not_exist_is_shown_where_it_stands()
    {
        Finding problem = Assert.Single(projects.Log.Findings, finding => finding.Rule == "AIP9001");
        Assert.Equal("Semicolons/Directory.Build.props", problem.File);
        Assert.Equal(projects.LineOf(problem.File, "UK"), problem.Line);
        Assert.EndsWith("did you mean GB", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_build_prints_list_date_and_regions() => Assert.Contains(
        "warning AIP3001: OpenAI does not list CN, HK among its supported countries (list of 2026-08-21); calls to the endpoint api.openai.com will be refused there; "
        + "read it from the setting AI:Endpoint",
        projects.Output, StringComparison.Ordinal);

    [Fact]
    public void The_log_carries_the_regions_and_the_list() => Assert.All(
        projects.Log.Findings.Where(finding => finding.Rule.StartsWith("AIP300", StringComparison.Ordinal)),
        finding =>
        {
            Assert.Equal("CN,HK", finding.Properties["regions"]);
            Assert.StartsWith("https://", finding.Properties["listPage"], StringComparison.Ordinal);
        });

    private static IEnumerable<string> Sorted(params string[] findings) => findings.Order();
}
