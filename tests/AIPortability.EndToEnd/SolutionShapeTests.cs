namespace AIPortability.EndToEnd;

public sealed class SolutionShapeTests(ThreeProjects projects) : IClassFixture<ThreeProjects>
{
    [Fact]
    public void A_linked_file_is_fixed_once_for_both_projects()
    {
        Assert.Equal(2, projects.Solution.Before.Warnings.Count(finding => finding.File == "Shared/Embeddings.cs"));
        Assert.Single(projects.Solution.Fixed["Shared/Embeddings.cs"].Split("AI__Endpoint").Skip(1));
        FixedSolution.AssertIsMerged(projects.Solution.Fixed["Shared/Embeddings.cs"]);
    }

    [Fact]
    public void Code_of_every_target_framework_is_fixed_without_a_marker_of_a_conflict()
    {
        string code = projects.Solution.Fixed["Desk/Models.cs"];
        Assert.Contains("AI__Endpoint", code, StringComparison.Ordinal);
        FixedSolution.AssertIsMerged(code);
        Assert.DoesNotContain("/v1/batches", code, StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_fix_every_project_builds_without_a_warning()
    {
        Assert.Empty(projects.Solution.After.Warnings);
    }

    [Fact]
    public void A_project_without_AI_code_is_left_alone()
    {
        Assert.DoesNotContain(projects.Solution.Before.Findings, finding => finding.File.StartsWith("Plain/", StringComparison.Ordinal));
        Assert.DoesNotContain(projects.Solution.Tied.ChangesTo(projects.Solution.Fixed), change => change.Path.StartsWith("Plain/", StringComparison.Ordinal));
    }
}
