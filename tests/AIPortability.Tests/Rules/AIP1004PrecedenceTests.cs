using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>One finding a place: AIP1004 and what else could be said of the same address.</summary>
public sealed class AIP1004PrecedenceTests
{
    private const string OpenAI = "\"https://api.openai.com\"";
    private const string Groq = "\"https://api.groq.com\"";

    [Theory]
    [InlineData("", OpenAI, "", "AIP1004")]
    [InlineData("", OpenAI, "AIP1004", "AIP1001")]
    [InlineData("name ?? ", OpenAI, "", "AIP1004")]
    [InlineData("name ?? ", OpenAI, "AIP1004", "AIP1003")]
    [InlineData("name ?? ", OpenAI, "AIP1003", "AIP1004")]
    public Task A_shape_stands_before_a_tie_and_a_default(string before, string url, string off, string expected) => Check("", before, url, off, expected);

    [Theory]
    [InlineData("", OpenAI, "", "AIP3001")]
    [InlineData("", OpenAI, "AIP3001", "AIP1004")]
    [InlineData("name ?? ", OpenAI, "", "AIP3001")]
    [InlineData("", Groq, "", "AIP1004")]
    [InlineData("", Groq, "AIP1004", "AIP1001")]
    public Task A_provider_that_does_not_serve_the_region_stands_before_it(string before, string url, string off, string expected) => Check("CN", before, url, off, expected);

    [Theory]
    [InlineData("", "AIP1004")]
    [InlineData("AIP1004", "AIP3004")]
    public Task It_stands_before_what_is_not_known_whatever_the_severities_are(string off, string expected) =>
        Check("CN", "", Groq, off, expected, "dotnet_diagnostic.AIP3004.severity = warning");

    private static async Task Check(string regions, string before, string url, string off, string expected, params string[] settings)
    {
        TestProject project = new TestProject().WithReferences(Packages.OpenAI()).DeployedTo(regions)
            .With([.. settings, $"dotnet_diagnostic.{(off.Length > 0 ? off : "AIP9001")}.severity = none"])
            .WithSource(Snippet.Statements($"var made = new OpenAI.OpenAIClientOptions {{ Endpoint = new Uri({before}{url}) }};"));
        Assert.Equal([$"{expected} C.cs {url}"], await project.FindMarkedAsync());
    }
}
