using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>Settings files, for the keys that the code is seen to give to a client.</summary>
public sealed class AIP1004ConfigurationFileTests
{
    private const string Host = "\"https://api.openai.com\"";
    private const string Reported = "AIP1004 appsettings.json " + Host;
    private const string Json = """{ "AI": { "Endpoint": "https://api.openai.com" } }""";

    [Theory]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(configuration[\"AI:Endpoint\"]!) }")]
    [InlineData("new OpenAIClientOptions { Endpoint = new(configuration[\"AI:Endpoint\"] ?? throw new InvalidOperationException()) }")]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(configuration[\"ai:endpoint\"] ?? \"https://gateway.example.com/v1\") }")]
    [InlineData("new OpenAIClientOptions { Endpoint = new Uri(configuration.GetSection(\"AI\")[\"Endpoint\"]!) }")]
    public async Task A_key_that_a_client_is_given_is_followed(string creation) =>
        Assert.Equal([Reported], await Find($"var made = {creation};", Json, Packages.OpenAI()));

    [Theory]
    [InlineData("var endpoint = configuration[\"AI:Endpoint\"]; var made = new OpenAIClientOptions { Endpoint = new Uri(endpoint!) };")]
    [InlineData("var endpoint = new Uri(configuration[\"AI:Endpoint\"]!); var options = new OpenAIClientOptions(); options.Endpoint = endpoint;")]
    [InlineData("var section = configuration.GetRequiredSection(\"AI\"); OpenAIClientOptions options = new() { Endpoint = new Uri(section[\"Endpoint\"]!) };")]
    public async Task By_way_of_a_local_too(string statements) => Assert.Equal([Reported], await Find(statements, Json, Packages.OpenAI()));

    [Theory]
    [InlineData("var made = configuration[\"AI:Endpoint\"];")]
    [InlineData("var made = new Uri(configuration[\"AI:Endpoint\"]!);")]
    [InlineData("var made = new OpenAIClientOptions { UserAgentApplicationId = configuration[\"AI:Endpoint\"] };")]
    [InlineData("var made = new OpenAIClientOptions { Endpoint = new Uri(configuration[\"OpenAI:Endpoint\"]!) };")]
    [InlineData("var made = new OpenAIClientOptions { Endpoint = new Uri(configuration[\"AI:Endpoint\"] + \"/v1\") };")]
    [InlineData("var made = new OpenAIClientOptions { Endpoint = new Uri($\"{configuration[\"AI:Endpoint\"]}/v1\") };")]
    [InlineData("var made = new OpenAIClientOptions { Endpoint = new Uri(new Uri(configuration[\"AI:Endpoint\"]!), \"v1\") };")]
    [InlineData("{ var s = configuration.GetSection(\"AI\"); } { var s = configuration.GetSection(\"Other\"); var made = new OpenAIClientOptions { Endpoint = new Uri(s[\"Endpoint\"]!) }; }")]
    [InlineData("var made = client.GetAsync(configuration[\"AI:Endpoint\"]);")]
    public async Task Any_other_key_is_silent(string statements) => Assert.Empty(await Find(statements, Json, Packages.OpenAI()));

    [Theory]
    [InlineData("https://api.openai.com/v1")]
    [InlineData("https://gateway.example.com")]
    [InlineData("https://user:secret@api.openai.com")]
    [InlineData("Endpoint=https://api.openai.com")]
    public async Task What_fits_and_what_is_not_known_is_silent(string value) => Assert.Empty(
        await Find("var made = new OpenAIClientOptions { Endpoint = new Uri(configuration[\"AI:Endpoint\"]!) };", $$"""{ "AI": { "Endpoint": "{{value}}" } }""", Packages.OpenAI()));

    [Fact]
    public async Task A_type_of_the_project_with_the_name_says_nothing() => Assert.Empty(await Project(Packages.OpenAI())
        .WithFile("/app/appsettings.json", Json)
        .WithSource("using System; using Microsoft.Extensions.Configuration; class OpenAIClientOptions { public Uri? Endpoint { get; set; } object M(IConfiguration c) => new OpenAIClientOptions { Endpoint = new Uri(c[\"AI:Endpoint\"]!) }; }")
        .FindMarkedAsync());

    [Fact]
    public async Task A_parameter_of_a_client_is_found_by_its_place_and_type()
    {
        Assert.Equal(
            ["AIP1004 appsettings.json \"https://r.openai.azure.com/openai/v1/\""],
            await Find(
                "var made = new Azure.AI.OpenAI.AzureOpenAIClient(new Uri(configuration[\"AI:Endpoint\"]!), new System.ClientModel.ApiKeyCredential(name));",
                """{ "AI": { "Endpoint": "https://r.openai.azure.com/openai/v1/" } }""", Packages.AzureOpenAI, "System"));
        Assert.Empty(await Find(
            "var made = new OllamaSharp.OllamaApiClient(configuration[\"AI:Endpoint\"]!, configuration[\"AI:Model\"]!);",
            """{ "AI": { "Endpoint": "http://localhost:11434" } }""", Packages.OllamaSharp, "System"));
        Assert.Equal(
            ["AIP1004 appsettings.json \"http://localhost:11434/v1/\""],
            await Find(
                "var made = new OllamaSharp.OllamaApiClient(configuration[\"AI:Endpoint\"]!, configuration[\"AI:Model\"]!);",
                """{ "AI": { "Endpoint": "http://localhost:11434/v1/" } }""", Packages.OllamaSharp, "System"));
    }

    [Theory]
    [InlineData("AddChatClient(\"AI\")", "AI", true)]
    [InlineData("AddChatClient(sectionName: \"AI\")", "AI", true)]
    [InlineData("AddKeyedChatClient(\"x\", \"AI\")", "AI", true)]
    [InlineData("AddChatClient(\"AI\")", "Other", false)]
    [InlineData("AddChatClient(name)", "AI", false)]
    public async Task The_section_of_a_registration_is_one(string call, string section, bool isReported) => Assert.Equal(
        isReported ? [Reported] : [],
        await Project(Packages.OpenAI()).WithFile("/app/appsettings.json", $$"""{ "{{section}}": { "Options": { "Endpoint": "https://api.openai.com" } } }""")
            .Without("SCME0002", "AIP1002")
            .WithSource($$"""using OpenAI; class C { void M(Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name) => builder.{{call}}; }""").FindMarkedAsync());

    [Theory]
    [InlineData("configuration", "dashScope", true)]
    [InlineData("configuration, \"qwen\"", "qwen", true)]
    [InlineData("configuration, \"qwen\"", "dashScope", false)]
    public async Task A_registration_may_have_a_section_of_its_own(string arguments, string section, bool isReported) => Assert.Equal(
        isReported ? ["AIP1004 appsettings.json \"https://dashscope.aliyuncs.com/api/v1\""] : [],
        await Project(Stubs.Of("Cnblogs.DashScope.AspNetCore")).WithFile("/app/appsettings.json", $$"""{ "{{section}}": { "baseAddress": "https://dashscope.aliyuncs.com/api/v1" } }""")
            .Without("AIP1002")
            .WithSource(Snippet.Members($$"""void M(IServiceCollection services, IConfiguration configuration) => services.AddDashScopeClient({{arguments}});""")).FindMarkedAsync());

    [Fact]
    public async Task The_message_names_the_setting_and_its_value() => Assert.Equal(
        "'OpenAIClientOptions' will call 'https://api.openai.com/chat/completions', which answers 404; give the setting AI:Endpoint the value 'https://api.openai.com/v1'",
        await Project(Packages.OpenAI()).WithFile("/app/appsettings.json", Json)
            .WithSource(Source("var made = new OpenAIClientOptions { Endpoint = new Uri(configuration[\"AI:Endpoint\"]!) };", "OpenAI")).MessageAsync());

    [Theory]
    [InlineData("CN", "dotnet_diagnostic.AIP1001.severity = none", "AIP3003")]
    [InlineData("CN", "dotnet_diagnostic.AIP3003.severity = none", "AIP1004")]
    [InlineData("US", "dotnet_diagnostic.AIP1001.severity = none", "AIP1004")]
    public async Task One_finding_a_value(string regions, string setting, string expected) => Assert.Equal(
        [$"{expected} appsettings.json {Host}"],
        await Project(Packages.OpenAI()).DeployedTo(regions).With(setting).WithFile("/app/appsettings.json", Json)
            .WithSource(Source("var made = new OpenAIClientOptions { Endpoint = new Uri(configuration[\"AI:Endpoint\"]!) };", "OpenAI")).FindMarkedAsync());

    private static Task<string[]> Find(string statements, string json, MetadataReference[] references, string space = "OpenAI") =>
        Project(references).WithFile("/app/appsettings.json", json).WithSource(Source(statements, space)).FindMarkedAsync();

    private static string Source(string statements, string space) => $"using {space};\n" + Snippet.Statements(statements).Replace($"using {space};\n", "", StringComparison.Ordinal);

    private static TestProject Project(MetadataReference[] references) => new TestProject().Without("AIP1003", "AIP2001").WithReferences(references);
}
