namespace AIPortability.EndToEnd;

/// <summary>What became of a solution that was built, fixed by <c>dotnet format</c>, and built again.</summary>
internal sealed record FixedSolution(WarningLog Before, SourceTree Tied, SourceTree Fixed, WarningLog After)
{
    /// <param name="workbench">The solution.</param>
    /// <param name="secondBuild">What the build after the fixes is given beside warnings as errors.</param>
    public static async Task<FixedSolution> FixAsync(Workbench workbench, params string[] secondBuild)
    {
        WarningLog before = await workbench.BuildAsync();
        SourceTree tied = workbench.ReadSources();
        await workbench.RelocateAsync();
        return new FixedSolution(before, tied, workbench.ReadSources(), await workbench.BuildAsync(["-warnaserror", .. secondBuild]));
    }

    /// <summary>What <c>dotnet format</c> leaves in the code when target frameworks or projects disagree on an edit.</summary>
    public static void AssertIsMerged(string text)
    {
        Assert.DoesNotContain("<<<<<<<", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Unmerged change", text, StringComparison.Ordinal);
    }
}
