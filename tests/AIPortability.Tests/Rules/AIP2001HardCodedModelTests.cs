using AIPortability.Analyzers.Moves;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>Models that reach a client, and models in the bodies of requests.</summary>
public sealed class AIP2001HardCodedModelTests
{
    private const string Chat = """{|AIP1001:"https://api.openai.com/v1/chat/completions"|}""";
    private const string Speech = """{|AIP1001:"https://api.openai.com/v1/audio/transcriptions"|}""";

    [Theory]
    [InlineData("""_ = new ChatClient({|AIP2001:"gpt-4o"|}, credential, options);""")]
    [InlineData("""_ = new ChatClient(credential: credential, options: options, model: {|AIP2001:"gpt-4o"|});""")]
    [InlineData("""ChatClient c = new({|AIP2001:"gpt-4o"|}, credential, options);""")]
    [InlineData("""_ = client.GetChatClient({|AIP2001:"gpt-4o"|});""")]
    [InlineData("""_ = client.GetEmbeddingClient({|AIP2001:"text-embedding-3-small"|});""")]
    [InlineData("""const string Model = {|AIP2001:"gpt-4o"|}; _ = client.GetChatClient(Model); _ = new ChatClient(Model, credential, options);""")]
    [InlineData("""var model = {|AIP2001:"gpt-4o"|}; _ = client.GetChatClient(model);""")]
    [InlineData("""_ = client.GetChatClient(FieldModel);""")]
    [InlineData("""_ = client.GetChatClient(configuration["Model"]);""")]
    [InlineData("""_ = client.GetChatClient(configuration["Model"] ?? "gpt-4o");""")]
    [InlineData("""_ = client.GetChatClient("");""")]
    [InlineData("""if (configuration["Model"] == "gpt-4o") { }""")]
    [InlineData("""var models = new[] { "gpt-4o", "gpt-4o-mini" };""")]
    [InlineData("""var prices = new Dictionary<string, decimal> { ["gpt-4o"] = 2.5m, ["gpt-4o-mini"] = 0.15m };""")]
    [InlineData("""Log("gpt-4o");""")]
    public Task A_model_that_reaches_a_client_is_reported_at_its_literal(string statement) => new TestProject().WithReferences(Packages.OpenAI()).Reports(
        $$"""
        using System;
        using System.ClientModel;
        using System.Collections.Generic;
        using Microsoft.Extensions.Configuration;
        using OpenAI;
        using OpenAI.Chat;
        class C
        {
            private static readonly string FieldModel = {{(statement.Contains("FieldModel") ? "{|AIP2001:\"gpt-4o\"|}" : "\"gpt-4o\"")}};

            void M(OpenAIClient client, ApiKeyCredential credential, IConfiguration configuration, Uri endpoint)
            {
                var options = new OpenAIClientOptions { Endpoint = endpoint };
                {{statement}}
            }

            void Log(string text) => Console.WriteLine(text + FieldModel);
        }
        """);

    [Theory]
    [InlineData($$"""await http.PostAsJsonAsync({{Chat}}, new { model = {|AIP2001:"gpt-4o"|}, input = "x" });""")]
    [InlineData($$"""var body = new { model = {|AIP2001:"gpt-4o"|} }; await http.PostAsJsonAsync({{Chat}}, body);""")]
    [InlineData($$"""var body = new Dictionary<string, object> { ["model"] = {|AIP2001:"gpt-4o"|} }; await http.PostAsJsonAsync({{Chat}}, body);""")]
    [InlineData($$"""var body = new Dictionary<string, object> { { "model", {|AIP2001:"gpt-4o"|} } }; await http.PostAsJsonAsync({{Chat}}, body);""")]
    [InlineData($$"""await http.PostAsync({{Chat}}, new StringContent({|AIP2001:"{\"model\": \"gpt-4o\", \"messages\": []}"|}));""")]
    [InlineData($$"""await http.PostAsync({{Chat}}, new StringContent("{\"model\": null, \"messages\": [\"gpt-4o\"]}"));""")]
    [InlineData($$"""await http.PostAsync({{Chat}}, new StringContent("{\"messages\": [], \"model\":"));""")]
    [InlineData($$"""await http.PostAsync({{Chat}}, new StringContent("{\"messages\": [], \"model\": \"gpt"));""")]
    [InlineData($$"""var form = new MultipartFormDataContent(); form.Add(new StringContent({|AIP2001:"whisper-1"|}), "model"); await http.PostAsync({{Speech}}, form);""")]
    [InlineData($$"""await http.PostAsync({{Speech}}, new MultipartFormDataContent { { new StringContent({|AIP2001:"whisper-1"|}), "model" }, { new StringContent("en"), "language" } });""")]
    [InlineData($$"""var form = new MultipartFormDataContent(); form.Add(new StringContent("model"), "whisper-1"); await http.PostAsync({{Speech}}, form);""")]
    [InlineData("""var form = new MultipartFormDataContent { { new StringContent("whisper-1"), "model" } }; await http.PostAsync("https://example.org/v1/audio/transcriptions", form);""")]
    [InlineData("""var answer = "{\"model\": \"gpt-4o\", \"choices\": []}"; await http.GetAsync({|AIP1001:"https://api.openai.com/v1/models"|});""")]
    [InlineData("""await http.PostAsJsonAsync("https://example.org/v1/chat/completions", new { model = "gpt-4o" });""")]
    [InlineData("""var car = new { model = "T" }; if (car.model == "https://api.openai.com/v1") { }""")]
    [InlineData($$"""await http.PostAsJsonAsync({{Chat}}, new { model = name, input = "model" });""")]
    [InlineData($$"""await http.PostAsJsonAsync({{Chat}}, new { model = "a model of ours" });""")]
    public Task The_model_of_a_request_is_reported_where_its_address_stands_near(string statement) => Verify.Source(
        $$"""
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        class C
        {
            async Task M(HttpClient http, string name)
            {
                {{statement}}
                await Task.Yield();
            }
        }
        """);

    [Theory]
    [InlineData("""_ = new ChatCompletionCreateRequest { Model = {|AIP2001:"gpt-4o"|} };""")]
    [InlineData("""request.Model = {|AIP2001:"gpt-4o"|};""")]
    [InlineData("""_ = new OpenAIOptions { ApiKey = key, DefaultModelId = {|AIP2001:"gpt-4o"|} };""")]
    [InlineData("""request.Model = key;""")]
    [InlineData("""request.User = "gpt-4o";""")]
    [InlineData("""_ = new Car { Model = "T" };""")]
    public Task The_model_of_a_library_s_request_is_reported(string statement) => new TestProject().WithReferences(Packages.Betalgo).Reports(
        $$"""
        using Betalgo.Ranul.OpenAI;
        using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
        class Car
        {
            public string? Model { get; set; }
        }
        class C
        {
            void M(ChatCompletionCreateRequest request, string key)
            {
                {{statement}}
            }
        }
        """);

    [Fact]
    public async Task The_message_names_the_model_and_the_setting()
    {
        var diagnostics = await new TestProject().WithSource(
            """
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;
            class C
            {
                Task Chat(HttpClient http) => http.GetAsync("https://api.openai.com/v1/models");
                Task Speech(HttpClient http, string url) => http.PostAsJsonAsync(url, new { model = "gpt-4o-transcribe" });
                Task A(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/embeddings", new { model = "text-embedding-3-small" });
                Task B(HttpClient http) => http.PostAsync("https://api.anthropic.com/v1/messages", new StringContent("{\"model\":\"claude-sonnet-5\",\"messages\":[]}"));
            }
            """).FindAsync();

        Assert.Equal(
            [
                "The model 'gpt-4o-transcribe' is hard-coded, so using another service means changing code; read it from the setting AI:AudioModel",
                "The model 'text-embedding-3-small' is hard-coded, so using another service means changing code; read it from the setting AI:EmbeddingModel",
                "The model 'claude-sonnet-5' is hard-coded, so using another service means changing code; "
                    + "read it from the setting AI:Anthropic:Model (not fixed automatically: it is a part of a longer text)",
            ],
            diagnostics.Where(d => d.Id == "AIP2001").OrderBy(d => d.Location.SourceSpan.Start).Select(d => d.GetMessage()));
    }

    [Fact]
    public async Task What_the_address_is_for_names_a_model_that_says_nothing() => Assert.EndsWith(
        "read it from the setting AI:EmbeddingModel",
        (await new TestProject().WithSource(Snippet.Statements(
            """await client.PostAsJsonAsync("https://api.openai.com/v1/embeddings", new { model = "bge" });""")).FindAsync()).Single(d => d.Id == "AIP2001").GetMessage(),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_model_of_another_file_is_reported_where_it_is_used_and_not_fixed()
    {
        const string Client = "class C { object M(OpenAI.OpenAIClient client) => client.GetChatClient(Names.Model); }";

        Diagnostic finding = Assert.Single(
            await new TestProject().WithReferences(Packages.OpenAI())
                .WithSource(Client).WithSource("""class Names { public const string Model = "gpt-4o"; }""", "/Names.cs").FindAsync());

        Assert.Equal("Names.Model", finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
        Assert.EndsWith("(not fixed automatically: the value stands in another file)", finding.GetMessage(), StringComparison.Ordinal);
        Assert.False(Move.IsIn(finding.Properties));
    }
}
