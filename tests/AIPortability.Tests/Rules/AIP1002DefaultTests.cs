using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Clients without an endpoint that are made only where none is configured are a note: the program can go elsewhere already.</summary>
public sealed class AIP1002DefaultTests
{
    private const string Calls = "OpenAIClient calls api.openai.com";
    private const string CallsByDefault = "OpenAIClient calls api.openai.com when nothing else is configured";
    private const string There = "new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(url) })";

    [Theory]
    [InlineData($"return url is null ? new OpenAIClient(key) : {There};")]
    [InlineData($"return url != null ? {There} : new OpenAIClient(key);")]
    [InlineData($"return (string.IsNullOrEmpty(url) ? (new OpenAIClient(key)) : {There}).GetChatClient(key);")]
    [InlineData($"return string.IsNullOrEmpty(url) ? new OpenAIClient(key).GetChatClient(key) : {There}.GetChatClient(key);")]
    [InlineData($$"""return configuration["AI:Endpoint"] is { Length: > 0 } url ? {{There}} : new OpenAIClient(key);""", "string other")]
    [InlineData($"if (string.IsNullOrEmpty(url)) return new OpenAIClient(key); return {There};")]
    [InlineData($"if (!string.IsNullOrEmpty(url)) return {There}; return new OpenAIClient(key);")]
    [InlineData($"OpenAIClient client; if (url == null) {{ client = new OpenAIClient(key); }} else {{ client = {There}; }} return client;")]
    [InlineData($"if (url is null) Add(new OpenAIClient(key)); else Add({There}); return null;")]
    [InlineData($"if (url is null) Add(_ => new OpenAIClient(key)); else Add(_ => {There}); return null;")]
    [InlineData("return client ?? new OpenAIClient(key);", "OpenAIClient client")]
    [InlineData("client ??= new OpenAIClient(key); return client;", "OpenAIClient client")]
    public Task A_client_for_the_case_that_nothing_is_configured_is_a_note(string body, string parameter = "string url") => Check(body, parameter, CallsByDefault);

    [Theory]
    [InlineData($"return key is null ? new OpenAIClient(url) : {There};")]
    [InlineData("return url is null ? null : new OpenAIClient(key);")]
    [InlineData("if (url is null) throw new ArgumentNullException(nameof(url)); return new OpenAIClient(key);")]
    [InlineData("return held ?? (held = new OpenAIClient(key));")]
    [InlineData("held ??= new OpenAIClient(key); return held;")]
    [InlineData("return new Lazy<OpenAIClient>(() => new OpenAIClient(key));")]
    [InlineData("if (url is null) Console.WriteLine(); return new OpenAIClient(key);")]
    [InlineData("if (url is not null) return new OpenAIClient(key); return null;")]
    public Task Any_other_client_is_a_warning(string body) => Check(body, "string url", Calls);

    [Theory]
    [InlineData("return configuration[\"OpenAI:Url\"] is null ? new OpenAIClient(key) : null;", "setting")]
    [InlineData("return url is null ? new OpenAIClient(key) : null;", "argument")]
    [InlineData("return client ?? new OpenAIClient(key);", "argument")]
    public async Task The_way_out_is_to_require_what_decides(string body, string required)
    {
        var findings = await new TestProject().WithReferences(Packages.OpenAI())
            .WithSource(Source(body, "string url, OpenAIClient client")).FindAsync();

        Assert.Equal(
            $"OpenAIClient is given no endpoint and calls the OpenAI host 'api.openai.com' when nothing else is configured; require the {required} instead of this default",
            Assert.Single(findings).GetMessage());
    }

    private static async Task Check(string body, string parameter, string expected) =>
        Assert.Equal([expected], await ClientCalls.In(Source(body, parameter), Packages.OpenAI()));

    private static string Source(string body, string parameter) =>
        $$"""
        using System;
        using System.ClientModel;
        using Microsoft.Extensions.Configuration;
        using OpenAI;
        class C
        {
            private OpenAIClient held;

            void Add(OpenAIClient client) { }

            void Add(Func<object, OpenAIClient> make) { }

            object Make(string key, {{parameter}}, IConfiguration configuration)
            {
                {{body}}
            }
        }
        """;
}
