using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>The repair of a text. What it repaired is tied as before, and says so.</summary>
public sealed class AIP1004FixTests
{
    [Theory]
    [InlineData("\"https://api.openai.com\"", "\"https://api.openai.com/v1\"")]
    [InlineData("\"https://api.openai.com/\"", "\"https://api.openai.com/v1\"")]
    [InlineData("@\"https://api.openai.com\"", "@\"https://api.openai.com/v1\"")]
    [InlineData("\"\"\"https://api.openai.com\"\"\"", "\"\"\"https://api.openai.com/v1\"\"\"")]
    [InlineData("\"https://api.openai.com/v1/chat/completions\"", "\"https://api.openai.com/v1\"")]
    [InlineData("\"https://r.openai.azure.com\"", "\"https://r.openai.azure.com/openai/v1\"")]
    public Task The_endpoint_of_a_client(string before, string after) => Client($"{{|AIP1004:{before}|}}", $"{{|AIP1001:{after}|}}");

    [Theory]
    [InlineData("configuration[\"x\"] ?? {|AIP1004:\"https://api.openai.com\"|}", "configuration[\"x\"] ?? {|AIP1003:\"https://api.openai.com/v1\"|}")]
    [InlineData("url is null ? {|AIP1004:\"https://api.openai.com\"|} : url", "url is null ? {|AIP1003:\"https://api.openai.com/v1\"|} : url")]
    [InlineData("({|AIP1004:\"https://api.openai.com\"|})", "({|AIP1001:\"https://api.openai.com/v1\"|})")]
    public Task A_default_stays_one(string before, string after) => Client(before, after);

    [Theory]
    [InlineData("{|AIP1004:$\"https://api.openai.com\"|}")]
    [InlineData("{|AIP1004:\"https://api.\" + \"openai.com\"|}")]
    [InlineData("{|AIP1004:\"https://api.openai.\\u0063om\"|}")]
    [InlineData("{|AIP1004:\"https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=1\"|}")]
    public Task A_text_that_is_put_together_or_escaped_and_one_with_a_query_stay(string endpoint) => Client(endpoint, endpoint);

    [Fact]
    public Task A_base_and_its_paths_move_as_they_should_be() => new TestProject().Without("AIP1001").Fixes(
        "AIP1004",
        Snippet.Types(
            """
            class Chat
            {
                private const string Base = {|AIP1004:"https://api.openai.com/v1"|};
                private readonly HttpClient http = new() { BaseAddress = new Uri(Base) };

                public Task Ask(HttpContent body) => http.PostAsync("chat/completions", body);

                public Task Tell(HttpContent body) => http.PostAsync({|AIP1004:"/audio/speech"|}, body);

                public Task Draw(HttpContent body) => http.PostAsync({|AIP1004:"/images/generations"|}, body);
            }
            """),
        Snippet.Types(
            """
            class Chat
            {
                private static readonly string Base = (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/";
                private readonly HttpClient http = new() { BaseAddress = new Uri(Base) };

                public Task Ask(HttpContent body) => http.PostAsync("chat/completions", body);

                public Task Tell(HttpContent body) => http.PostAsync("audio/speech", body);

                public Task Draw(HttpContent body) => http.PostAsync("images/generations", body);
            }
            """));

    [Theory]
    [InlineData("await http.GetAsync(name);")]
    [InlineData("await http.GetAsync(\"v1/embeddings\");")]
    [InlineData("GC.KeepAlive(http);")]
    public Task A_base_that_other_paths_rest_on_stays(string other)
    {
        string source = Snippet.Statements(
            $$"""var http = new HttpClient { BaseAddress = new Uri({|AIP1004:"https://api.openai.com/v1"|}) }; await http.PostAsync("chat/completions", content); {{other}}""");
        return new TestProject().Fixes("AIP1004", source, source);
    }

    [Fact]
    public Task A_constant_with_another_use_stays()
    {
        string source = Snippet.Members(
            """
            private const string Root = {|AIP1004:"https://api.openai.com"|};

                object Client() => new OpenAI.OpenAIClientOptions { Endpoint = new Uri(Root) };

                Uri Files() => new(Root + "/v1/files");
            """);
        return new TestProject().WithReferences(Packages.OpenAI()).Fixes("AIP1004", source, source);
    }

    private static Task Client(string before, string after)
    {
        static string With(string endpoint) => Snippet.Statements($$"""var made = new OpenAI.OpenAIClientOptions { Endpoint = new Uri({{endpoint}}) };""");
        return new TestProject().WithReferences(Packages.OpenAI()).Fixes("AIP1004", With(before), With(after));
    }
}
