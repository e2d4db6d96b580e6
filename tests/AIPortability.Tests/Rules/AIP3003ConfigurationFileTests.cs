using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

public sealed class AIP3003ConfigurationFileTests
{
    private const string Url = "\"https://api.openai.com/v1\"";

    [Theory]
    [InlineData("""{ "AI": { "Endpoint": "https://api.openai.com/v1" } }""", Url)]
    [InlineData("""{ "OpenAI:BaseUrl": "https://api.openai.com/v1" }""", Url)]
    [InlineData("""{ "a": { "b": [ 1, { "c": [ "https://api.openai.com/v1" ] } ] } }""", Url)]
    [InlineData("{ /* why */ \"Url\": \"https://api.openai.com/v1\", // here\n }", Url)]
    [InlineData("""{ "Url": "https:\/\/api.openai.com\/v1" }""", "\"https:\\/\\/api.openai.com\\/v1\"")]
    [InlineData("""{ "Url": "https://\u0061pi.openai.com/v1" }""", "\"https://\\u0061pi.openai.com/v1\"")]
    [InlineData("""{ "ConnectionStrings": { "openai": "Endpoint=https://api.openai.com/v1;Key=secret" } }""", "\"Endpoint=https://api.openai.com/v1;Key=secret\"")]
    [InlineData("""{ "ConnectionStrings": { "openai": "Key=secret; Endpoint = https://api.openai.com/v1" } }""", "\"Key=secret; Endpoint = https://api.openai.com/v1\"")]
    [InlineData("""{ "Host": "api.openai.com" }""", "\"api.openai.com\"")]
    public async Task An_address_is_reported_wherever_it_stands(string json, string marked) =>
        Assert.Equal([$"AIP3003 appsettings.json {marked}"], await Find("appsettings.json", json));

    [Theory]
    [InlineData("""{ "Url": "https://platform.openai.com/docs" }""")]
    [InlineData("""{ "Url": "https://api.groq.com/openai/v1" }""")]
    [InlineData("""{ "Text": "see https://api.openai.com/v1" }""")]
    [InlineData("""{ "Category": "api.openai.com" }""")]
    [InlineData("""{ "Logging": { "LogLevel": { "System.Net.Http": "Warning" } } }""")]
    [InlineData("""{ "https://api.openai.com/v1": 1 }""")]
    [InlineData("// \"https://api.openai.com/v1\"\n{ }")]
    [InlineData("""{ "Url": "https://api.openai.com/v1" """)]
    [InlineData("""[ "https://api.openai.com/v1" ]""")]
    [InlineData("")]
    [InlineData("\"https://api.openai.com/v1\"")]
    public async Task Anything_else_is_silent(string json) => Assert.Empty(await Find("appsettings.json", json));

    [Theory]
    [InlineData("appsettings.Production.json", true)]
    [InlineData("appsettings.Development.json", true)]
    [InlineData("AppSettings.JSON", true)]
    [InlineData("settings.json", false)]
    [InlineData("appsettings.txt", false)]
    public async Task The_files_are_those_that_configuration_reads(string name, bool isRead) =>
        Assert.Equal(isRead ? [$"AIP3003 {name} {Url}"] : [], await Find(name, $$"""{ "Url": {{Url}} }"""));

    [Fact]
    public async Task What_the_production_file_replaces_is_not_deployed() => Assert.Equal(
        ["AIP3003 appsettings.json \"https://api.anthropic.com/v1\""],
        await Project("CN")
            .WithFile("/app/appsettings.json", $$"""{ "AI": { "Endpoint": {{Url}} }, "Claude": "https://api.anthropic.com/v1" }""")
            .WithFile("/app/appsettings.Production.json", """{ "ai:endpoint": "https://api.moonshot.cn/v1" }""")
            .FindMarkedAsync());

    [Fact]
    public async Task What_the_production_file_says_counts() => Assert.Equal(
        [$"AIP3003 appsettings.Production.json {Url}"],
        await Project("CN")
            .WithFile("/app/appsettings.json", """{ "AI": { "Endpoint": "https://api.moonshot.cn/v1" } }""")
            .WithFile("/app/appsettings.Production.json", $$"""{ "AI": { "Endpoint": {{Url}} } }""")
            .FindMarkedAsync());

    [Theory]
    [InlineData("")]
    [InlineData("US")]
    [InlineData("PR")]
    public async Task Without_a_region_that_is_not_served_it_is_silent(string regions) =>
        Assert.Empty(await Project(regions).WithFile("/app/appsettings.json", $$"""{ "Url": {{Url}} }""").FindMarkedAsync());

    [Theory]
    [InlineData("ai_portability.allowed_hosts = api.openai.com")]
    [InlineData("build_property.IsTestProject = true")]
    public async Task Settings_are_respected(string line) =>
        Assert.Empty(await Project("CN").With(line).WithFile("/app/appsettings.json", $$"""{ "Url": {{Url}} }""").FindMarkedAsync());

    [Fact]
    public async Task The_message_names_list_host_and_setting() => Assert.Equal(
        "OpenAI does not list CN among its supported countries (list of 2026-08-21); calls to api.openai.com will be refused there; "
        + "give the setting ConnectionStrings:openai the address of a service that serves them",
        await Project("CN").WithFile("/app/appsettings.json", """{ "ConnectionStrings": { "openai": "Endpoint=https://api.openai.com/v1;Key=secret" } }""").MessageAsync());

    private static Task<string[]> Find(string name, string json) => Project("CN").WithFile("/app/" + name, json).FindMarkedAsync();

    private static TestProject Project(string regions) => new TestProject().DeployedTo(regions);
}
