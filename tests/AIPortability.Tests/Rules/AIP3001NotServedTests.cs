using AIPortability.Analyzers.Moves;
using System.Globalization;
using AIPortability.Analyzers;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>Endpoints of providers whose lists leave out a region that the project is deployed to.</summary>
public sealed class AIP3001NotServedTests
{
    private const string Literal = """class C { System.Uri Url() => new({|AIP3001:"https://api.openai.com/v1"|}); }""";
    private const string Tied = """class C { System.Uri Url() => new({|AIP1001:"https://api.openai.com/v1"|}); }""";

    [Theory]
    [InlineData("CN")]
    [InlineData("CN,HK")]
    [InlineData("cn;hk")]
    [InlineData("US,RU")]
    [InlineData("UA-43")]
    public Task It_stands_instead_of_the_finding_of_the_tie(string regions) => new TestProject().DeployedTo(regions).Reports(Literal);

    [Theory]
    [InlineData("US")]
    [InlineData("US,DE,JP")]
    [InlineData("UA")]
    [InlineData("")]
    [InlineData("Mars")]
    public Task Where_every_region_is_served_the_tie_alone_is_reported(string regions) => new TestProject().DeployedTo(regions).Without("AIP9001").Reports(Tied);

    [Fact]
    public Task Every_place_of_the_coupling_rules_is_such_a_place() => new TestProject().DeployedTo("CN").Without("AIP2001").WithReferences(Packages.OpenAI()).Reports(
        """
        using System;
        using System.Net.Http;
        using OpenAI.Chat;
        class Options
        {
            public string Endpoint { get; set; } = {|AIP3001:"https://api.openai.com/v1"|};
        }
        class C
        {
            private const string Address = {|AIP3001:"https://api.openai.com/v1"|};
            Uri Url(string? url) => new(url ?? {|AIP3001:"https://api.openai.com/v1"|});
            Uri Of() => new(Address);
            ChatClient Chat(string key) => {|AIP3001:new ChatClient("gpt-4o", key)|};
            Uri Other() => new({|AIP1001:"https://api.groq.com/openai/v1"|});
            HttpClient Http() => new() { BaseAddress = new Uri({|AIP3001:"https://api.anthropic.com/v1/"|}) };
        }
        """);

    [Fact]
    public async Task The_message_names_provider_regions_list_date_and_host() => Assert.Equal(
        "OpenAI does not list CN, HK among its supported countries (list of 2026-08-21); calls to the endpoint api.openai.com will be refused there; "
        + "read it from the setting AI:Endpoint",
        await MessageAsync("CN,US,HK", """new System.Uri("https://api.openai.com/v1")"""));

    [Fact]
    public async Task A_default_says_when_it_is_called() => Assert.Equal(
        "OpenAI does not list CN among its supported countries (list of 2026-08-21); calls to the endpoint api.openai.com will be refused there when nothing else is configured; "
        + "require the argument instead of this default",
        await MessageAsync("CN", """new System.Uri(url ?? "https://api.openai.com/v1")"""));

    [Fact]
    public async Task A_list_that_was_old_when_the_package_was_built_says_so()
    {
        int age = (Date(PackageBuild.Date) - Date("2025-11-19")).Days;

        Assert.True(age > 180);
        Assert.StartsWith(
            $"Google Gemini API does not list CN among its supported countries (list of 2025-11-19, {age} days old when this package was built); ",
            await MessageAsync("CN", """new System.Uri("https://generativelanguage.googleapis.com/v1beta")"""), StringComparison.Ordinal);

        static DateTime Date(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_properties_carry_regions_list_and_fix()
    {
        Diagnostic finding = Assert.Single(await Project("CN,HK", """new System.Uri("https://api.openai.com/v1")""").FindAsync());

        Assert.Equal("openai", finding.Properties["provider"]);
        Assert.Equal("api.openai.com", finding.Properties["host"]);
        Assert.Equal("CN,HK", finding.Properties["regions"]);
        Assert.Equal("Unsupported", finding.Properties["availability"]);
        Assert.Equal("2026-08-21", finding.Properties["listDate"]);
        Assert.StartsWith("https://", finding.Properties["listPage"], StringComparison.Ordinal);
        Assert.True(Move.TryRead(finding.Properties, 1000, out Move move));
        Assert.Equal(Fallback.RequireAnother, Assert.Single(move.Reads).Value.Fallback);
    }

    [Theory]
    [InlineData("""new System.Uri("https://api.openai.com/v1")""", DiagnosticSeverity.Warning)]
    [InlineData("""new System.Uri(url ?? "https://api.openai.com/v1")""", DiagnosticSeverity.Warning)]
    [InlineData("""new[] { "https://api.openai.com/v1", "https://api.groq.com/openai/v1", "https://api.deepseek.com/v1" }""", DiagnosticSeverity.Info)]
    public async Task What_is_chosen_from_a_table_is_a_note(string expression, DiagnosticSeverity severity) =>
        Assert.Equal(severity, (await Project("CN", expression).FindAsync()).Single(finding => finding.Id == "AIP3001").Severity);

    [Fact]
    public Task A_rule_that_is_switched_off_gives_the_place_back() =>
        new TestProject().DeployedTo("CN").With("dotnet_diagnostic.AIP3001.severity = none").Reports(Tied);

    [Fact]
    public Task An_allowed_host_is_silent() => new TestProject().DeployedTo("CN").With("ai_portability.allowed_hosts = api.openai.com").Reports(
        """class C { System.Uri Url() => new("https://api.openai.com/v1"); }""");

    [Fact]
    public Task A_project_of_tests_is_silent() => new TestProject().DeployedTo("CN").With("build_property.IsTestProject = true").Reports(
        """class C { System.Uri Url() => new("https://api.openai.com/v1"); }""");

    [Fact]
    public async Task A_client_whose_handler_may_decide_is_a_note()
    {
        Diagnostic finding = Assert.Single(
            await new TestProject().DeployedTo("CN").WithSource(
                """
                class C { object Make(OpenAI.OpenAIClientOptions options, System.ClientModel.ApiKeyCredential key) => new OpenAI.OpenAIClient(key, options); }
                """).WithReferences(Packages.OpenAI()).FindAsync());

        Assert.Equal(("AIP3001", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
    }

    [Fact]
    public async Task A_client_that_is_made_by_default_says_when_it_is_called()
    {
        Diagnostic finding = Assert.Single(
            await new TestProject().DeployedTo("CN").WithSource(
                """
                class C { object Make(string url, string key) => url is null ? new OpenAI.OpenAIClient(key) : null; }
                """).WithReferences(Packages.OpenAI()).FindAsync());

        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal(
            "OpenAI does not list CN among its supported countries (list of 2026-08-21); calls of this OpenAIClient to api.openai.com will be refused there "
            + "when nothing else is configured; require the argument instead of this default",
            finding.GetMessage(CultureInfo.InvariantCulture));
    }

    private static Task<string> MessageAsync(string regions, string expression) => Project(regions, expression).MessageAsync();

    private static TestProject Project(string regions, string expression) =>
        new TestProject().DeployedTo(regions).WithSource($"class C {{ object M(string url) => {expression}; }}");
}
