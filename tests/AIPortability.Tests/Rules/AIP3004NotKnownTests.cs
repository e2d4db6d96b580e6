using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Endpoints of providers of which it is not known whether they serve a region, or that serve it for some.</summary>
public sealed class AIP3004NotKnownTests
{
    private const string Tied = """class C { System.Uri Url() => new({|AIP1001:"https://api.groq.com/openai/v1"|}); }""";

    [Fact]
    public Task It_stands_where_the_tie_is_a_note() => new TestProject().DeployedTo("CN").Reports(
        """class C { System.Uri Url(string? url) => new(url ?? {|AIP3004:"https://api.groq.com/openai/v1"|}); }""");

    [Fact]
    public Task It_hides_no_warning_of_a_tie() => new TestProject().DeployedTo("CN").Reports(Tied);

    [Fact]
    public Task Raised_to_a_warning_it_stands_instead() => new TestProject().DeployedTo("CN").With("dotnet_diagnostic.AIP3004.severity = warning").Reports(
        """class C { System.Uri Url() => new({|AIP3004:"https://api.groq.com/openai/v1"|}); }""");

    [Fact]
    public Task It_stands_where_the_tie_is_no_finding() => new TestProject().DeployedTo("CN").With("dotnet_diagnostic.AIP1001.severity = none").Reports(
        """class C { System.Uri Url() => new({|AIP3004:"https://api.groq.com/openai/v1"|}); }""");

    [Fact]
    public Task Switched_off_it_gives_the_place_back() => new TestProject().DeployedTo("CN").With("dotnet_diagnostic.AIP3004.severity = none").Reports(
        """class C { System.Uri Url(string? url) => new(url ?? {|AIP1003:"https://api.groq.com/openai/v1"|}); }""");

    [Fact]
    public Task A_region_that_is_not_served_goes_before_one_of_which_nothing_is_known() => new TestProject().DeployedTo("PR,CN").Reports(
        """class C { System.Uri Url(string? url) => new(url ?? {|AIP3001:"https://api.openai.com/v1"|}); }""");

    [Theory]
    [InlineData("CN", "https://api.groq.com/openai/v1", "Whether Groq serves CN is not known, since no list of its countries was found", "api.groq.com")]
    [InlineData("PR,US", "https://api.openai.com/v1", "The list of countries that OpenAI supports does not tell whether PR is served (list of 2026-08-21)", "api.openai.com")]
    [InlineData(
        "CN", "https://contoso.openai.azure.com/openai/v1", "Azure OpenAI is available in CN on conditions (2024-10: only enterprise customers are served in mainland China)",
        "contoso.openai.azure.com")]
    public async Task The_message_says_what_is_known(string regions, string address, string known, string host) => Assert.Equal(
        $"{known}; check with the provider before the program relies on {host} there",
        await new TestProject().DeployedTo(regions).WithSource($$"""class C { object M(string url) => new System.Uri(url ?? "{{address}}"); }""").MessageAsync());

    [Fact]
    public Task A_server_on_ones_own_machine_is_where_the_program_is() => new TestProject().DeployedTo("CN").Reports(
        """class C { System.Uri Url => new({|AIP1001:"http://localhost:11434/v1"|}); }""");
}
