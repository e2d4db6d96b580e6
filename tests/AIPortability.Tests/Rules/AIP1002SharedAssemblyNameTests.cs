using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>Packages whose assembly and client have the names of an official package's: each is judged by what its own client can be given.</summary>
public sealed class AIP1002SharedAssemblyNameTests
{
    [Theory]
    [InlineData("new OpenAIClient()", "OpenAIClient calls api.openai.com")]
    [InlineData("new OpenAIClient(key)", "OpenAIClient calls api.openai.com")]
    [InlineData("new OpenAIClient(key, null)", "OpenAIClient calls api.openai.com")]
    [InlineData("new OpenAIClient(key, new OpenAISettings())", "OpenAIClient calls api.openai.com")]
    [InlineData("new OpenAIClient(configuration)", "OpenAIClient may call api.openai.com")]
    [InlineData("new OpenAIClient(key, new OpenAISettings(url))", null)]
    public Task The_client_for_Unity_beside_the_official_one(string creation, string? expected) => Check("OpenAI", "com.openai.unity", creation, expected, "OpenAIConfiguration");

    [Theory]
    [InlineData("new AnthropicClient(key)", "AnthropicClient calls api.anthropic.com")]
    [InlineData("new AnthropicClient()", "AnthropicClient calls api.anthropic.com")]
    [InlineData("new AnthropicClient(httpClient: http)", "AnthropicClient may call api.anthropic.com")]
    [InlineData("new AnthropicClient(baseUri: new Uri(AnthropicClient.DefaultBaseUrl))", "AnthropicClient calls api.anthropic.com")]
    [InlineData("new AnthropicClient(baseUri: new Uri(url))", null)]
    [InlineData("new AnthropicClient(new HttpClient { BaseAddress = new Uri(url) })", null)]
    public Task TryAGI_s_client_for_Anthropic_beside_the_official_one(string creation, string? expected) => Check("Anthropic", "tryAGI.Anthropic", creation, expected, "object");

    private static async Task Check(string assembly, string package, string creation, string? expected, string configuration)
    {
        MetadataReference[] references = Stubs.Of(assembly, package);
        Assert.Equal(expected is null ? [] : [expected], await ClientCalls.In(
            $$"""
            using System;
            using System.Net.Http;
            using {{assembly}};
            class C
            {
                object Make(string key, string url, HttpClient http, {{configuration}} configuration) => {{creation}};
            }
            """, references));
    }
}
