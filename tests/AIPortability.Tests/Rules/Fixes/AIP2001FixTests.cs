using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>A model moves into a setting, with the same choices as an address.</summary>
public sealed class AIP2001FixTests
{
    [Theory]
    [InlineData(
        """_ = client.GetChatClient({|AIP2001:"gpt-4o"|});""",
        """_ = client.GetChatClient(configuration["AI:Model"] ?? "gpt-4o");""")]
    [InlineData(
        """_ = client.GetImageClient({|AIP2001:"image"|});""",
        """_ = client.GetImageClient(configuration["AI:ImageModel"] ?? "image");""")]
    [InlineData(
        """var model = {|AIP2001:"gpt-4o"|}; _ = client.GetChatClient(model);""",
        """var model = configuration["AI:Model"] ?? "gpt-4o"; _ = client.GetChatClient(model);""")]
    [InlineData(
        """const string model = {|AIP2001:"gpt-4o"|}; _ = client.GetChatClient(model);""",
        """string model = configuration["AI:Model"] ?? "gpt-4o"; _ = client.GetChatClient(model);""")]
    [InlineData(
        """_ = new { model = {|AIP2001:"gpt-4o"|} }; http.GetAsync({|AIP1001:"https://api.openai.com/v1/models"|});""",
        """_ = new { model = configuration["AI:Model"] ?? "gpt-4o" }; http.GetAsync((configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/models");""")]
    public Task It_is_read_from_the_configuration(string before, string after) => new TestProject().WithReferences(Packages.OpenAI())
        .Fixes("AIP1002", Source(before), Source(after));

    [Fact]
    public Task A_model_that_stands_twice_goes_into_one_member() => new TestProject().WithReferences(Packages.OpenAI()).Fixes(
        "AIP1002",
        """
        using System;
        using OpenAI;
        class C
        {
            object A(OpenAIClient client) => client.GetChatClient({|AIP2001:"gpt-4o"|});

            object B(OpenAIClient client) => client.GetChatClient({|AIP2001:"gpt-4o"|});
        }
        """,
        """
        using System;
        using OpenAI;
        class C
        {
            private static string AIModel => Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o";

            object A(OpenAIClient client) => client.GetChatClient(AIModel);

            object B(OpenAIClient client) => client.GetChatClient(AIModel);
        }
        """);

    [Fact]
    public Task A_model_has_one_member_where_an_endpoint_needs_a_qualified_name() => new TestProject().Without("AIP1003").WithReferences(Packages.OpenAI()).Fixes(
        "AIP1002",
        """
        using System;
        using System.ClientModel;
        using OpenAI;
        class C
        {
            object A(ApiKeyCredential key) => {|AIP1002:new OpenAIClient(key)|}.GetChatClient({|AIP2001:"gpt-4o"|});

            object B(OpenAIClient client) => client.GetChatClient({|AIP2001:"gpt-4o"|});

            object D(ApiKeyCredential key) { int Uri = 2; return {|AIP1002:new OpenAIClient(key)|}; }
        }
        """,
        """
        using System;
        using System.ClientModel;
        using OpenAI;
        class C
        {
            private static string AIModel => System.Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o";

            private static string AIEndpoint => (System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');

            object A(ApiKeyCredential key) => new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new System.Uri(AIEndpoint) }).GetChatClient(AIModel);

            object B(OpenAIClient client) => client.GetChatClient(AIModel);

            object D(ApiKeyCredential key) { int Uri = 2; return new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new System.Uri(AIEndpoint) }); }
        }
        """);

    private static string Source(string statements) =>
        $$"""
        using System.Net.Http;
        using Microsoft.Extensions.Configuration;
        using OpenAI;
        class C
        {
            void M(OpenAIClient client, HttpClient http, IConfiguration configuration)
            {
                {{statements}}
            }
        }
        """;
}
