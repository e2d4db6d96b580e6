using System.Collections.Immutable;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Tests.Rules;

/// <summary>Clients of the official package, which go to its provider unless their options say otherwise.</summary>
public sealed class AIP1002ImplicitEndpointTests
{
    [Theory]
    [InlineData("""{|AIP1002:new ChatClient("m", key)|}""")]
    [InlineData("""{|AIP1002:new ChatClient(model: "m", apiKey: key)|}""")]
    [InlineData("""{|AIP1002:new ChatClient("m", new ApiKeyCredential(key))|}""")]
    [InlineData("""{|AIP1002:new ChatClient("m", new ApiKeyCredential(key), null)|}""")]
    [InlineData("""{|AIP1002:new ChatClient("m", new ApiKeyCredential(key), new())|}""")]
    [InlineData("""{|AIP1002:new ChatClient("m", new ApiKeyCredential(key), new OpenAIClientOptions { OrganizationId = "o" })|}""")]
    [InlineData("""{|AIP1002:new ChatClient("m", options: new OpenAIClientOptions(), credential: new ApiKeyCredential(key))|}""")]
    [InlineData("""{|AIP1002:new ChatClient("m", new ApiKeyCredential(key), Bare())|}""")]
    [InlineData("""{|AIP1002:new EmbeddingClient("m", key)|}""")]
    [InlineData("""{|AIP1002:new AudioClient("m", key)|}""")]
    [InlineData("""{|AIP1002:new ImageClient("m", key)|}""")]
    [InlineData("""{|AIP1002:new ModerationClient("m", key)|}""")]
    [InlineData("""{|AIP1002:new OpenAIClient(key)|}""")]
    [InlineData("""{|AIP1002:new OpenAIFileClient(key)|}""")]
    [InlineData("""{|AIP1002:new OpenAIModelClient(key)|}""")]
    [InlineData("""{|AIP1002:new OpenAIClient(key)|}.GetChatClient("m")""")]
    public async Task A_client_without_an_endpoint_is_reported_where_it_is_made(string creation)
    {
        foreach (string version in new[] { "2.1.0", "2.15.0" })
            await Check(creation, version);
    }

    [Theory]
    [InlineData("""new ChatClient("m", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(url) })""")]
    [InlineData("""new ChatClient("m", new ApiKeyCredential(key), new() { Endpoint = new Uri(url) })""")]
    [InlineData("""new ChatClient("m", options: new OpenAIClientOptions { Endpoint = new Uri(url) }, credential: new ApiKeyCredential(key))""")]
    [InlineData("""new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(url), OrganizationId = "o" })""")]
    [InlineData("""new ChatClient("m", new ApiKeyCredential(key), Configured(url))""")]
    [InlineData("""new ChatClient("m", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri({|AIP1001:"https://api.openai.com/v1"|}) })""")]
    [InlineData("""new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(url) }).GetChatClient("m")""")]
    public Task A_client_with_an_endpoint_is_silent_or_reported_at_the_literal(string creation) => Check(creation);

    [Theory]
    [InlineData("var options = new OpenAIClientOptions(); options.Endpoint = new Uri(url); return new ChatClient(\"m\", new ApiKeyCredential(key), options);")]
    [InlineData("var options = new OpenAIClientOptions { Endpoint = new Uri(url) }; return new ChatClient(\"m\", new ApiKeyCredential(key), options);")]
    [InlineData("var options = new OpenAIClientOptions(); return {|AIP1002:new ChatClient(\"m\", new ApiKeyCredential(key), options)|};")]
    [InlineData("OpenAIClientOptions? options = null; return {|AIP1002:new ChatClient(\"m\", new ApiKeyCredential(key), options)|};")]
    [InlineData("ChatClient client = {|AIP1002:new(\"m\", key)|}; return client;")]
    public Task Options_in_a_local_are_followed(string body) => Body(body);

    [Fact]
    public Task A_client_whose_base_constructor_gets_no_endpoint_is_reported_there() => new TestProject().Without("AIP2001").WithReferences(Packages.OpenAI()).Reports(
        """
        using OpenAI.Chat;
        class Mine : ChatClient
        {
            public Mine(string key) {|AIP1002:: base("m", key)|} { }
        }
        class User
        {
            Mine Make(string key) => new Mine(key);
        }
        """);

    [Fact]
    public Task A_users_own_types_of_the_same_names_are_not_clients() => new TestProject().Without("AIP2001").WithReferences(Packages.OpenAI()).Reports(
        """
        namespace Mine
        {
            class ChatClient { public ChatClient(string model, string key) { } }
            class OpenAIClient { public OpenAIClient(string key) { } }
            class User
            {
                object A(string key) => new ChatClient("m", key);
                object B(string key) => new OpenAIClient(key);
            }
        }
        """);

    [Fact]
    public async Task Options_that_the_code_does_not_show_are_a_note_and_no_warning()
    {
        const string Source =
            """
            using System.ClientModel;
            using System.ClientModel.Primitives;
            using OpenAI;
            using OpenAI.Chat;
            class C
            {
                ChatClient A(string key, OpenAIClientOptions options) => new ChatClient(key, new ApiKeyCredential(key), options);
                ChatClient B(string key, PipelineTransport transport) => new ChatClient(key, new ApiKeyCredential(key), new OpenAIClientOptions { Transport = transport });
            }
            """;
        ImmutableArray<Diagnostic> diagnostics = await new TestProject().WithReferences(Packages.OpenAI()).WithSource(Source).FindAsync();

        Assert.Equal(["AIP1002", "AIP1002"], diagnostics.Select(d => d.Id));
        Assert.All(diagnostics, d => Assert.Equal(DiagnosticSeverity.Info, d.Severity));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_is_asked_for_as_a_whole_so_that_the_compiler_walks_no_nodes_for_it(bool isReferenced)
    {
        CompilationWithAnalyzers analysis = await new TestProject().WithReferences(isReferenced ? Packages.OpenAI() : []).AnalysisAsync();
        AnalysisResult result = await analysis.GetAnalysisResultAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, result.AnalyzerTelemetryInfo.Values.Sum(telemetry => telemetry.OperationActionsCount + telemetry.SyntaxNodeActionsCount));
    }

    private static Task Check(string expression, string version = "2.15.0") => Body($"return {expression};", version);

    private static Task Body(string body, string version = "2.15.0") => new TestProject().Without("AIP2001").WithReferences(Packages.OpenAI(version)).Reports(
        $$"""
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Audio;
        using OpenAI.Chat;
        using OpenAI.Embeddings;
        using OpenAI.Files;
        using OpenAI.Images;
        using OpenAI.Models;
        using OpenAI.Moderations;
        class C
        {
            object Make(string key, string url) { {{body}} }

            static OpenAIClientOptions Bare() => new OpenAIClientOptions();

            static OpenAIClientOptions Configured(string url) { return new OpenAIClientOptions { Endpoint = new Uri(url) }; }
        }
        """);
}
