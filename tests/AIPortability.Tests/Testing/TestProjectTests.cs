using Xunit.Sdk;

namespace AIPortability.Tests.Testing;

/// <summary>That the checks of a project under test can fail, and that it is told what the test says.</summary>
public sealed class TestProjectTests
{
    private const string Tied = """class C { System.Uri Url() => new("https://api.openai.com/v1"); }""";
    private const string Marked = """class C { System.Uri Url() => new({|AIP1001:"https://api.openai.com/v1"|}); }""";
    private const string Broken = "class C { Unknown Url() => null; }";

    [Theory]
    [InlineData("a finding without a mark", Tied)]
    [InlineData("a mark without a finding", """class C { string Url() => {|AIP1001:"https://api.example.com/v1"|}; }""")]
    [InlineData("a mark of another rule", """class C { System.Uri Url() => new({|AIP1003:"https://api.openai.com/v1"|}); }""")]
    [InlineData("an error of the compiler", Broken)]
    [InlineData("a warning of the compiler", "class C { string Url() => null; }")]
    public Task What_the_marks_do_not_say_is_a_failure(string what, string source) =>
        Assert.ThrowsAsync<InvalidOperationException>(() => Verify.Source($"// {what}\n{source}"));

    [Theory]
    [InlineData("nothing", Marked)]
    [InlineData("another text", """class C { System.Uri Url() => new(System.Environment.GetEnvironmentVariable("AI__Endpoint")!); }""")]
    [InlineData(
        "the text with a finding that is not marked",
        """class C { System.Uri Url() => new(System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1"); }""")]
    public Task Another_result_than_that_of_the_fix_is_a_failure(string what, string @fixed) =>
        Assert.ThrowsAsync<InvalidOperationException>(() => Verify.Fix($"// {what}\n{Marked}", $"// {what}\n{@fixed}"));

    [Fact]
    public Task A_source_that_does_not_compile_is_a_failure() => Assert.ThrowsAnyAsync<XunitException>(new TestProject().WithSource(Broken).FindAsync);

    [Fact]
    public async Task A_source_that_need_not_compile_is_none() => Assert.Empty(await new TestProject().WithSource(Broken).ThatNeedNotCompile().FindAsync());

    [Fact]
    public async Task The_value_of_a_property_arrives_whole()
    {
        TestProject project = new TestProject().WithProperty("AIDeploymentRegions", "DE;CN").WithSource(Tied);

        Assert.Equal(["AIP3001 C.cs \"https://api.openai.com/v1\""], await project.FindMarkedAsync());
    }

    [Fact]
    public void Every_fix_is_for_a_rule_of_the_package() =>
        Assert.Subset(Shipped.Rules.Select(rule => rule.Id).ToHashSet(), Shipped.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet());
}
