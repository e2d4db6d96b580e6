using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>The same edits as where an endpoint is merely tied, without a fallback to a service that cannot be reached.</summary>
public sealed class AIP3001NotServedFixTests
{
    private const string Required = """throw new InvalidOperationException("AI:Endpoint (environment variable AI__Endpoint) is not configured.")""";

    [Theory]
    [InlineData("keep")]
    [InlineData("require")]
    public Task A_literal_is_required_whatever_the_settings_say(string fallback) => Project("CN,HK").With("ai_portability.fallback = " + fallback).Fixes(
        "AIP3001",
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Uri Url(IConfiguration configuration) => new({|AIP3001:"https://api.openai.com/v1/chat/completions"|});
        }
        """,
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Uri Url(IConfiguration configuration) => new((configuration["AI:Endpoint"] ?? {{Required}}).TrimEnd('/') + "/chat/completions");
        }
        """);

    [Fact]
    public Task A_value_that_several_sites_share_is_required_once() => Project("CN").Fixes(
        "AIP3001",
        """
        using System;
        class C
        {
            Uri Chat() => new({|AIP3001:"https://api.openai.com/v1/chat/completions"|});
            Uri Models() => new({|AIP3001:"https://api.openai.com/v1/models"|});
        }
        """,
        $$"""
        using System;
        class C
        {
            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {{Required}}).TrimEnd('/');

            Uri Chat() => new(AIEndpoint + "/chat/completions");
            Uri Models() => new(AIEndpoint + "/models");
        }
        """);

    [Fact]
    public Task A_client_keeps_its_model_and_loses_its_endpoint()
    {
        const string Options = $"new OpenAIClientOptions {{ Endpoint = new Uri(Environment.GetEnvironmentVariable(\"AI__Endpoint\") ?? {Required}) }}";
        return Project("CN").Without("AIP2001").WithReferences(Packages.OpenAI()).Fixes(
            "AIP3001",
            """
            using System;
            using System.ClientModel;
            using OpenAI;
            using OpenAI.Chat;
            class C
            {
                ChatClient Make(string key) =>
                    {|AIP3001:new ChatClient("gpt-4o", key)|};
            }
            """,
            $$"""
            using System;
            using System.ClientModel;
            using OpenAI;
            using OpenAI.Chat;
            class C
            {
                ChatClient Make(string key) =>
                    new ChatClient(Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o", new ApiKeyCredential(key), {{Options}});
            }
            """);
    }

    [Fact]
    public Task A_default_becomes_an_exception() => Project("CN").Fixes(
        "AIP3001",
        """
        using System;
        class C
        {
            Uri Url(string? url) => new(url ?? {|AIP3001:"https://api.openai.com/v1"|});
        }
        """,
        """
        using System;
        class C
        {
            Uri Url(string? url) => new(url ?? throw new InvalidOperationException("url is not configured."));
        }
        """);

    [Fact]
    public Task The_address_is_added_to_no_settings_file() => Project("CN")
        .WithFile("/appsettings.json", "{ \"Logging\": {} }")
        .Fixes(
            "AIP3001",
            """
            using System;
            using Microsoft.Extensions.Configuration;
            class C
            {
                Uri Url(IConfiguration configuration) => new({|AIP3001:"https://api.openai.com/v1"|});
            }
            """,
            $$"""
            using System;
            using Microsoft.Extensions.Configuration;
            class C
            {
                Uri Url(IConfiguration configuration) => new(configuration["AI:Endpoint"] ?? {{Required}});
            }
            """);

    [Fact]
    public Task A_constructor_parameter_would_keep_the_address_as_its_default_and_is_not_written() => Project("CN").With("ai_portability.fix_style = parameter").Fixes(
        "AIP3001",
        """
        using System;
        class C
        {
            public C(int timeout) { }
            Uri Url() => new({|AIP3001:"https://api.openai.com/v1"|});
        }
        """,
        $$"""
        using System;
        class C
        {
            public C(int timeout) { }
            Uri Url() => new(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {{Required}});
        }
        """);

    [Fact]
    public Task Another_provider_that_is_served_keeps_its_fallback() => Project("CN").With("dotnet_diagnostic.AIP3004.severity = warning").Fixes(
        "AIP3001",
        """
        using System;
        class C
        {
            Uri Url() => new({|AIP3004:"https://api.deepseek.com/v1"|});
        }
        """,
        """
        using System;
        class C
        {
            Uri Url() => new(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP3004:"https://api.deepseek.com/v1"|});
        }
        """);

    private static TestProject Project(string regions) => new TestProject().DeployedTo(regions);
}
