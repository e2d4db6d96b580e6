using System.Globalization;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>The code of .razor and .cshtml files, which the compiler sees in generated files.</summary>
public sealed class RazorCodeTests
{
    private const string Call = "    System.Uri Url() => new(\"https://api.openai.com/v1\");";
    private const string Reason = "(not fixed automatically: in a Razor file; move it to a code-behind file or a service to have it fixed)";

    [Theory]
    [InlineData("Advisor.razor")]
    [InlineData("Ask.cshtml")]
    public async Task A_block_of_code_is_reported_in_the_Razor_file(string file) =>
        Assert.Equal([$"AIP1001 {file}(10,29)"], await PlacesAsync(new TestProject().WithRazor(Call, file)));

    [Fact]
    public async Task A_block_of_code_is_reported_below_a_directive_of_earlier_versions() => Assert.Equal(
        ["AIP1001 Advisor.razor(12,29)"],
        await PlacesAsync(new TestProject().WithSource(RazorOutput.Class(RazorOutput.Classic(12, "Advisor.razor"), Call), RazorOutput.PathOf("Advisor.razor"))));

    /// <remarks>Compilers of 4.8 map a column behind an offset one too far.</remarks>
    [Fact]
    public async Task Inline_code_is_reported_at_its_column_within_a_statement_of_the_generator() => Assert.Contains(
        Assert.Single(await PlacesAsync(new TestProject().WithSource(
            RazorOutput.Class(
                "",
                """
                        private object Write(object content) => content;
                        private void Render()
                        {
                #nullable restore
                #line (7,14)-(7,60) 6 "/Pages/Advisor.razor"
                Write(new System.Uri("https://api.openai.com/v1")

                #line default
                #line hidden
                #nullable disable
                            );
                        }
                """),
            RazorOutput.PathOf("Advisor.razor")))),
        new[] { "AIP1001 Advisor.razor(7,29)", "AIP1001 Advisor.razor(7,30)" });

    [Fact]
    public async Task What_the_generator_adds_is_silent() => Assert.Empty(await PlacesAsync(new TestProject().WithSource(
        RazorOutput.Class(RazorOutput.Span(10, "Advisor.razor"), "    int count;", own: Call), RazorOutput.PathOf("Advisor.razor"))));

    [Theory]
    [InlineData("/obj/Service.g.cs", "Advisor.razor")]
    [InlineData("/Service.cs", "Advisor.razor")]
    [InlineData("/obj/Advisor_razor.g.cs", "Page.tt")]
    public async Task Other_generated_code_is_silent_whatever_place_it_names(string path, string file) =>
        Assert.Empty(await PlacesAsync(new TestProject().WithSource(RazorOutput.Class(RazorOutput.Span(10, file), Call), path)));

    [Fact]
    public async Task The_message_says_where_it_would_be_fixed() => Assert.Equal(
        "The OpenAI endpoint 'api.openai.com' is hard-coded, so using another service means changing code; read it from the setting AI:Endpoint " + Reason,
        await new TestProject().WithRazor(Call).MessageAsync());

    [Fact]
    public async Task No_light_bulb_is_offered() =>
        Assert.Empty(await new TestSolution(new TestProject().WithRazor(Call)).LightBulbAsync(RazorOutput.PathOf("Advisor.razor")));

    [Fact]
    public async Task A_client_and_its_model_are_reported_with_the_reason()
    {
        var found = await new TestProject().WithReferences(Packages.OpenAI()).WithRazor(
            """    object Chat() => new OpenAI.Chat.ChatClient("gpt-4o", Environment.GetEnvironmentVariable("KEY"));""").FindAsync();

        Assert.Equal(["AIP1002 Advisor.razor(10,22)", "AIP2001 Advisor.razor(10,49)"], found.Select(RazorOutput.PlaceOf));
        Assert.All(found, finding => Assert.EndsWith(Reason, finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task A_key_is_reported_in_whatever_project(string isTest)
    {
        var finding = Assert.Single(await new TestProject().WithProperty("IsTestProject", isTest)
            .WithRazor($"    string Key() => \"{KeySamples.OpenAI}\";").FindAsync());

        Assert.Equal("AIP2002 Advisor.razor(10,21)", RazorOutput.PlaceOf(finding));
        Assert.Contains("the setting AI:ApiKey " + Reason, finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_does_not_fit_is_reported_with_the_reason()
    {
        var found = await new TestProject().WithRazor(
            """
                private readonly System.Net.Http.HttpClient http = new() { BaseAddress = new("https://api.openai.com/v1/") };
                public object Ask() => http.GetAsync("/chat/completions");
            """).FindAsync();

        var misfit = Assert.Single(found, finding => finding.Id == "AIP1004");
        Assert.Equal("AIP1004 Advisor.razor(11,42)", RazorOutput.PlaceOf(misfit));
        Assert.EndsWith(Reason, misfit.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_stands_in_another_file_keeps_that_reason()
    {
        var found = await new TestProject().WithReferences(Packages.OpenAI())
            .WithSource("namespace Tested; static class Models { public const string Chat = \"gpt-4o\"; }")
            .WithRazor("""    object Chat() => new OpenAI.Chat.ChatClient(Models.Chat, Environment.GetEnvironmentVariable("KEY"));""").FindAsync();

        Assert.Contains(
            "(not fixed automatically: the value stands in another file)",
            Assert.Single(found, finding => finding.Id == "AIP2001").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_behind_file_is_fixed_and_the_generated_one_is_left()
    {
        var solution = new TestSolution(new TestProject("A").WithRazor(Call).WithSource(
            """
            namespace Tested;

            public partial class Advisor
            {
                private readonly System.Uri models = new("https://api.openai.com/v1/models");
            }
            """,
            "/Pages/Advisor.razor.cs"));
        string before = await solution.TextAsync("A", RazorOutput.PathOf("Advisor.razor"));

        await solution.FixAllAsync();

        Assert.Contains("AI__Endpoint", await solution.TextAsync("A", "/Pages/Advisor.razor.cs"), StringComparison.Ordinal);
        Assert.Equal(before, await solution.TextAsync("A", RazorOutput.PathOf("Advisor.razor")));
    }

    private static async Task<string[]> PlacesAsync(TestProject project) => [.. (await project.FindAsync()).Select(RazorOutput.PlaceOf)];
}
