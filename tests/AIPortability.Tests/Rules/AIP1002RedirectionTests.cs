using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>A client whose requests another file or project may redirect is a note.</summary>
public sealed class AIP1002RedirectionTests
{
    private const string MayCall = "OpenAIClient may call api.openai.com";
    private const string Calls = "OpenAIClient calls api.openai.com";

    [Theory]
    [InlineData("new OpenAIClient(credential, new OpenAIClientOptions())", Calls)]
    [InlineData("new OpenAIClient(credential, new OpenAIClientOptions { Transport = Gateway.Transport })", MayCall)]
    [InlineData("new OpenAIClient(credential, new GatewayOptions())", MayCall)]
    [InlineData("new OpenAIClient(credential, new GatewayOptions { Endpoint = new Uri(url) })", null)]
    [InlineData("new OpenAIClient(credential, Gateway.Options)", MayCall)]
    [InlineData("new OpenAIClient(credential, Gateway.Make())", MayCall)]
    public async Task Options_that_another_file_makes_or_derives(string creation, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        await ClientCalls.In(
            $$"""
            using System;
            using System.ClientModel;
            using System.ClientModel.Primitives;
            using OpenAI;
            class C
            {
                object Make(ApiKeyCredential credential, string url) => {{creation}};
            }
            class GatewayOptions : OpenAIClientOptions { public GatewayOptions() => Endpoint = new Uri("https://ai.contoso.example/v1"); }
            static class Gateway
            {
                public static PipelineTransport Transport => throw new NotImplementedException();
                public static OpenAIClientOptions Options => throw new NotImplementedException();
                public static OpenAIClientOptions Make() => throw new NotImplementedException();
            }
            """,
            Packages.OpenAI()));

    [Theory]
    [InlineData("factory.CreateClient()", "AddOpenAIChatCompletion calls api.openai.com")]
    [InlineData("factory.CreateClient(\"gateway\")", "AddOpenAIChatCompletion may call api.openai.com")]
    [InlineData("new HttpClient()", "AddOpenAIChatCompletion calls api.openai.com")]
    [InlineData("new GatewayHttp()", "AddOpenAIChatCompletion may call api.openai.com")]
    [InlineData("Gateway.Http", "AddOpenAIChatCompletion may call api.openai.com")]
    public async Task An_HttpClient_that_another_file_configures_or_derives(string http, string expected) => Assert.Equal(
        [expected],
        await ClientCalls.In(
            $$"""
            using System.Net.Http;
            using Microsoft.SemanticKernel;
            class C
            {
                void M(IKernelBuilder builder, IHttpClientFactory factory, string key) => builder.AddOpenAIChatCompletion(key, key, httpClient: {{http}});
            }
            class GatewayHttp : HttpClient { }
            static class Gateway { public static HttpClient Http => throw new System.NotImplementedException(); }
            """,
            Packages.SemanticKernel));

    [Theory]
    [InlineData("new OpenAIClient(key, new OpenAIClientOptions())", Calls)]
    [InlineData("new OpenAIClient(key, new OpenAIClientOptions { Transport = new HttpClientTransport(http) })", MayCall)]
    [InlineData("new OpenAIClient(key, given)", MayCall)]
    public async Task Azures_beta_has_no_endpoint_but_a_transport(string creation, string expected) => Assert.Equal(
        [expected],
        await ClientCalls.In(
            $$"""
            using System.Net.Http;
            using Azure.AI.OpenAI;
            using Azure.Core.Pipeline;
            class C
            {
                object Make(string key, HttpClient http, OpenAIClientOptions given) => {{creation}};
            }
            """,
            Packages.AzureBeta));

    [Theory]
    [InlineData("api = new OpenAIAPI(auth);", "OpenAIAPI calls api.openai.com")]
    [InlineData("api = new(auth); if (url != null) api.ApiUrlFormat = url;", "OpenAIAPI calls api.openai.com when nothing else is configured")]
    [InlineData("this.api = new(auth); if (url != null) { this.api.ApiUrlFormat = url; }", "OpenAIAPI calls api.openai.com when nothing else is configured")]
    [InlineData("api = new(auth); api.ApiUrlFormat = url;", null)]
    [InlineData("api = new(auth); api.HttpClientFactory = null;", "OpenAIAPI may call api.openai.com")]
    [InlineData("api = new(auth); other.ApiUrlFormat = url;", "OpenAIAPI calls api.openai.com")]
    [InlineData("if (url != null) { api = new(auth); api.ApiUrlFormat = url; }", null)]
    public async Task A_client_in_a_field_is_followed(string statements, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        await ClientCalls.In(
            $$"""
            using OpenAI_API;
            class C
            {
                private OpenAIAPI api, other;
                C(APIAuthentication auth, string url) { {{statements}} }
            }
            """,
            Packages.OkGoDoIt));

    [Theory]
    [InlineData("builder.WithOpenAITextGeneration(new OpenAIConfig { APIKey = key }, null, http);")]
    [InlineData("builder.WithOpenAITextGeneration(new OpenAIConfig { APIKey = key }, httpClient: new HttpClient(handler));")]
    [InlineData("var config = new OpenAIConfig { APIKey = key }; builder.WithOpenAITextEmbeddingGeneration(config).WithOpenAITextGeneration(config, httpClient: http);")]
    public async Task The_configuration_beside_an_HttpClient_is_a_note_without_a_fix(string statements)
    {
        Diagnostic finding = await KernelMemory(statements);

        Assert.Equal(("AIP1002", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
        Assert.DoesNotContain("move", string.Join(" ", finding.Properties.Keys), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("may call", finding.GetMessage());
        Assert.DoesNotContain("unless", finding.GetMessage());
    }

    [Theory]
    [InlineData("builder.WithOpenAITextGeneration(new OpenAIConfig { APIKey = key });")]
    [InlineData("builder.WithOpenAITextGeneration(new OpenAIConfig { APIKey = key }, httpClient: null);")]
    [InlineData("builder.WithOpenAITextGeneration(new OpenAIConfig { APIKey = key }, httpClient: new HttpClient());")]
    public async Task Without_one_that_can_redirect_the_section_decides(string statements) =>
        Assert.Contains("unless the section", (await KernelMemory(statements)).GetMessage());

    private static async Task<Diagnostic> KernelMemory(string statements) => Assert.Single(await new TestProject()
        .WithReferences(Stubs.Of("Microsoft.KernelMemory.AI.OpenAI")).WithSource(
            $$"""
            using System.Net.Http;
            using Microsoft.KernelMemory;
            class C
            {
                void M(IKernelMemoryBuilder builder, string key, HttpClient http, HttpMessageHandler handler) { {{statements}} }
            }
            """).FindAsync());
}
