using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>An environment variable that a library itself reads decides as before where the setting has no value.</summary>
public sealed class AIP1002OwnVariableFixTests
{
    private const string Read =
        "Environment.GetEnvironmentVariable(\"AI__Anthropic__Endpoint\") ?? Environment.GetEnvironmentVariable(\"ANTHROPIC_BASE_URL\") ?? \"https://api.anthropic.com/v1\"";

    private static TestProject Project => new TestProject().Without("AIP1003").WithReferences(Packages.Anthropic);

    [Fact]
    public Task It_is_read_behind_the_setting_once_for_several_clients() => Project.Fixes(
        "AIP1002",
        """
        using System;
        using System.Text.RegularExpressions;
        using Anthropic;
        class C
        {
            object First() => {|AIP1002:new AnthropicClient()|};

            object Second(string key) => {|AIP1002:new AnthropicClient { ApiKey = key }|};
        }
        """,
        $$"""
        using System;
        using System.Text.RegularExpressions;
        using Anthropic;
        class C
        {
            private static string AIAnthropicEndpoint => ({{Read}}).TrimEnd('/');

            object First() => new AnthropicClient() { BaseUrl = Regex.Replace(AIAnthropicEndpoint, "(/v[0-9][a-z0-9]*)?/*$", "") };

            object Second(string key) => new AnthropicClient { ApiKey = key, BaseUrl = Regex.Replace(AIAnthropicEndpoint, "(/v[0-9][a-z0-9]*)?/*$", "") };
        }
        """);

    [Fact]
    public Task What_an_earlier_fix_declared_is_used_again() => Project.Fixes(
        "AIP1002",
        $$"""
        using System;
        using System.Text.RegularExpressions;
        using Anthropic;
        class C
        {
            private static string AIAnthropicEndpoint => ({{Read}}).TrimEnd('/');

            object Second() => {|AIP1002:new AnthropicClient()|};
        }
        """,
        $$"""
        using System;
        using System.Text.RegularExpressions;
        using Anthropic;
        class C
        {
            private static string AIAnthropicEndpoint => ({{Read}}).TrimEnd('/');

            object Second() => new AnthropicClient() { BaseUrl = Regex.Replace(AIAnthropicEndpoint, "(/v[0-9][a-z0-9]*)?/*$", "") };
        }
        """);

    [Fact]
    public Task A_request_of_the_codes_own_does_not_follow_it() => Project.Without("AIP1001").Fixes(
        "AIP1002",
        """
        using System;
        using System.Text.RegularExpressions;
        using Anthropic;
        class C
        {
            private static string AIAnthropicEndpoint => (Environment.GetEnvironmentVariable("AI__Anthropic__Endpoint") ?? "https://api.anthropic.com/v1").TrimEnd('/');

            string Own() => AIAnthropicEndpoint + "/messages";

            object Client() => {|AIP1002:new AnthropicClient()|};
        }
        """,
        $$"""
        using System;
        using System.Text.RegularExpressions;
        using Anthropic;
        class C
        {
            private static string AIAnthropicEndpoint => (Environment.GetEnvironmentVariable("AI__Anthropic__Endpoint") ?? "https://api.anthropic.com/v1").TrimEnd('/');

            string Own() => AIAnthropicEndpoint + "/messages";

            object Client() => new AnthropicClient() { BaseUrl = Regex.Replace({{Read}}, "(/v[0-9][a-z0-9]*)?/*$", "") };
        }
        """);

    [Fact]
    public async Task It_is_not_hidden_by_a_settings_file_nor_required_away()
    {
        var solution = new TestSolution(new TestProject().WithReferences(Packages.Anthropic)
            .WithSource("class C { object M(Microsoft.Extensions.Configuration.IConfiguration configuration) => new Anthropic.AnthropicClient(); }")
            .WithFile("/app/appsettings.json", "{ }"));

        await solution.FixAllAsync("AIP1002");
        await solution.FixAllAsync("AIP1003");

        Assert.Equal("{ }", await solution.TextAsync("Tested", "/app/appsettings.json"));
        Assert.Contains(
            "configuration[\"AI:Anthropic:Endpoint\"] ?? System.Environment.GetEnvironmentVariable(\"ANTHROPIC_BASE_URL\") ?? \"https://api.anthropic.com/v1\"",
            await solution.TextAsync("Tested"),
            StringComparison.Ordinal);
    }
}
