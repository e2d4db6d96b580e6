namespace AIPortability.EndToEnd;

/// <summary>The samples, deployed to regions that most lists leave out, with every rule as a warning.</summary>
public sealed class OneFindingAPlaceTests(PackedPackage package)
{
    [Fact]
    public async Task No_place_carries_two_findings_of_its_endpoint()
    {
        using Workbench workbench = package.NewWorkbench(Repository.BeforeSample);
        string props = workbench.Read("Directory.Build.props");
        workbench.Write("Directory.Build.props", props.Replace(
            "<PropertyGroup>",
            "<PropertyGroup>\n    <AIDeploymentRegions>CN,HK</AIDeploymentRegions>\n    <AIPortabilityMode>Relocate</AIPortabilityMode>",
            StringComparison.Ordinal));

        Finding[] endpoints = [.. (await workbench.BuildAsync()).Findings.Where(finding => finding.Rule is not ("AIP2001" or "AIP2002"))];

        Assert.Equal(
            ["AIP3001", "AIP3004"],
            endpoints.Select(finding => finding.Rule).Distinct().Order());
        Assert.All(
            endpoints.GroupBy(finding => (finding.File, finding.Line, finding.Column)),
            place => Assert.Single(place));
    }
}
