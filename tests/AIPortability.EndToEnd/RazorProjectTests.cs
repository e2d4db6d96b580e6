namespace AIPortability.EndToEnd;

public sealed class RazorProjectTests(RazorProject project) : IClassFixture<RazorProject>
{
    private static readonly string[] InRazorFiles =
    [
        "AIP1001 Advisor.razor(5,28)",
        "AIP1001 Advisor.razor(6,68)",
        "AIP1002 Advisor.razor(10,42)",
        "AIP2001 Advisor.razor(10,46)",
        "AIP1001 Advisor.razor(15,47)",
        "AIP2001 Advisor.razor(15,107)",
        "AIP1001 Pages/Ask.cshtml(4,62)",
        "AIP1001 Pages/Ask.cshtml(6,59)",
    ];

    [Fact]
    public void A_build_reports_the_code_of_Razor_files_at_its_own_places() => Assert.Equal(InRazorFiles, Places(project.Before, IsRazor));

    [Fact]
    public void The_message_says_where_it_would_be_fixed() => Assert.All(
        project.Before.Findings.Where(IsRazor),
        finding => Assert.Contains("move it to a code-behind file or a service to have it fixed", finding.Message, StringComparison.Ordinal));

    [Fact]
    public void A_code_behind_file_is_reported_and_fixed()
    {
        Assert.Equal(
            ["AIP1002 Advisor.razor.cs(7,41)", "AIP2001 Advisor.razor.cs(7,45)", "AIP1001 Advisor.razor.cs(9,63)"],
            Places(project.Before, finding => !IsRazor(finding)));
        Assert.DoesNotContain(project.After.Warnings, finding => !IsRazor(finding));
        Assert.Contains("\"AI__Model\"", project.Fixed["Advisor.razor.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Razor_files_are_left_alone_by_fixes()
    {
        Assert.Equal(["Advisor.razor.cs"], project.Tied.ChangesTo(project.Fixed).Select(change => change.Path));
        Assert.Equal(InRazorFiles, Places(project.After, IsRazor));
    }

    private static bool IsRazor(Finding finding) => finding.File.EndsWith(".razor", StringComparison.Ordinal) || finding.File.EndsWith(".cshtml", StringComparison.Ordinal);

    private static string[] Places(WarningLog log, Func<Finding, bool> isWanted) =>
        [.. log.Findings.Where(isWanted).Select(finding => $"{finding.Rule} {finding.File}({finding.Line},{finding.Column})")];
}
