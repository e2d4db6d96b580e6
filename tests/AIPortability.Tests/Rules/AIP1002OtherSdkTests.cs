using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>AIP1002 for the libraries beside the official one, each against its real package.</summary>
public sealed class AIP1002OtherSdkTests
{
    [Theory]
    [InlineData("""builder.{|AIP1002:AddOpenAIChatCompletion("m", key)|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAIChatCompletion("m", key, "org", "service")|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAIChatCompletion(apiKey: key, modelId: "m")|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAIChatCompletion("m", key, httpClient: null)|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAIChatCompletion("m", key, httpClient: new HttpClient())|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAIChatCompletion("m", key, httpClient: factory.CreateClient())|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAIChatClient("m", key)|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAIEmbeddingGenerator("m", key)|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAITextToImage(key)|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAITextToAudio("m", key)|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAIAudioToText("m", key)|};""")]
    [InlineData("""services.{|AIP1002:AddOpenAIChatCompletion("m", key)|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAITextEmbeddingGeneration("m", key)|};""")]
    [InlineData("""builder.{|AIP1002:AddOpenAIFiles(key)|};""")]
    [InlineData("""services.{|AIP1002:AddOpenAIChatClient("m", key)|};""")]
    [InlineData("""services.{|AIP1002:AddOpenAIEmbeddingGenerator("m", key)|};""")]
    [InlineData("""services.{|AIP1002:AddOpenAITextToImage(key)|};""")]
    [InlineData("""services.{|AIP1002:AddOpenAITextToAudio("m", key)|};""")]
    [InlineData("""services.{|AIP1002:AddOpenAIAudioToText("m", key)|};""")]
    [InlineData("""var s = {|AIP1002:new OpenAITextEmbeddingGenerationService("m", key)|};""")]
    [InlineData("""var s = {|AIP1002:new OpenAIFileService(key)|};""")]
    [InlineData("""builder.AddOpenAIEmbeddingGenerator("m", client);""")]
    [InlineData("""builder.AddOpenAITextToImage(key, httpClient: new HttpClient { BaseAddress = new Uri(url) });""")]
    [InlineData("""builder.AddOpenAIAudioToText("m", client);""")]
    [InlineData("""var s = new OpenAITextToAudioService("m", key, httpClient: new HttpClient { BaseAddress = new Uri(url) });""")]
    [InlineData("""var s = {|AIP1002:new OpenAIChatCompletionService("m", key)|};""")]
    [InlineData("""var s = {|AIP1002:new OpenAIAudioToTextService("m", key)|};""")]
    [InlineData("""var s = {|AIP1002:new OpenAITextToAudioService("m", key)|};""")]
    [InlineData("""var s = {|AIP1002:new OpenAITextToImageService(key)|};""")]
    [InlineData("""builder.AddOpenAIChatCompletion("m", new Uri(url), key);""")]
    [InlineData("""builder.AddOpenAIChatCompletion(modelId: "m", endpoint: new Uri(url), apiKey: key);""")]
    [InlineData("""builder.AddOpenAIChatCompletion("m", new Uri({|AIP1001:"https://api.openai.com/v1"|}), key);""")]
    [InlineData("""builder.AddOpenAIChatCompletion("m", client);""")]
    [InlineData("""services.AddOpenAIEmbeddingGenerator("m");""")]
    [InlineData("""builder.AddOpenAIChatCompletion("m", key, httpClient: new HttpClient { BaseAddress = new Uri(url) });""")]
    [InlineData("""var http = new HttpClient { BaseAddress = new Uri(url) }; builder.AddOpenAIChatCompletion("m", key, httpClient: http);""")]
    [InlineData("""var http = new HttpClient(); http.BaseAddress = new Uri(url); builder.AddOpenAIChatCompletion("m", key, httpClient: http);""")]
    [InlineData("""builder.AddOpenAIChatCompletion("m", key, httpClient: new HttpClient(handler));""")]
    [InlineData("""var s = new OpenAIChatCompletionService("m", client);""")]
    [InlineData("""services.AddOpenAIChatCompletion("m", new Uri(url), key);""")]
    public Task Semantic_Kernel(string statement) => new TestProject().Without("AIP2001").WithReferences(Packages.SemanticKernel).Reports(
        $$"""
        #pragma warning disable SKEXP0001, SKEXP0010, CS0618
        using System;
        using System.Net.Http;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;
        class C
        {
            void M(IKernelBuilder builder, IServiceCollection services, OpenAI.OpenAIClient client, IHttpClientFactory factory, HttpMessageHandler handler, string key, string url)
            {
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("""{|AIP1002:new OpenAIService(new OpenAIOptions { ApiKey = key })|}""")]
    [InlineData("""{|AIP1002:new OpenAIService(new OpenAIOptions { ApiKey = key }, new HttpClient { BaseAddress = new Uri(url) })|}""")]
    [InlineData("""new OpenAIService(new OpenAIOptions { ApiKey = key, BaseDomain = url })""")]
    public Task Betalgo(string creation) => new TestProject().Without("AIP2001").WithReferences(Packages.Betalgo).Reports(
        $$"""
        using System;
        using System.Net.Http;
        using Betalgo.Ranul.OpenAI;
        using Betalgo.Ranul.OpenAI.Managers;
        class C
        {
            object Make(string key, string url) => {{creation}};
        }
        """);

    [Theory]
    [InlineData("""{|AIP1002:new OpenAIClient(key)|}""")]
    [InlineData("""{|AIP1002:new OpenAIClient(key, new OpenAIClientOptions())|}""")]
    [InlineData("""new OpenAIClient(new Uri(url), new Azure.AzureKeyCredential(key))""")]
    public Task Azure_beta(string creation) => new TestProject().Without("AIP2001").WithReferences(Packages.AzureBeta).Reports(
        $$"""
        using System;
        using Azure.AI.OpenAI;
        class C
        {
            object Make(string key, string url) => {{creation}};
        }
        """);

    [Theory]
    [InlineData("""{|AIP1002:new OpenAIRealtimeClient(key, "m")|}""")]
    [InlineData("""{|AIP1002:new OpenAIRealtimeClientSession(key, "m")|}""")]
    [InlineData("""{|AIP1002:new ChatClient("m", key)|}.AsIChatClient()""")]
    [InlineData("""new OpenAIRealtimeClient({|AIP1002:new RealtimeClient(new ApiKeyCredential(key))|}, "m")""")]
    [InlineData("""new OpenAIRealtimeClient(new RealtimeClient(new ApiKeyCredential(key), new() { Endpoint = new Uri(url) }), "m")""")]
    public Task Microsoft_Extensions_AI(string creation) => new TestProject().Without("AIP2001").WithReferences(Packages.ExtensionsAI).Reports(
        $$"""
        #pragma warning disable OPENAI001, OPENAI002, MEAI001
        using System;
        using System.ClientModel;
        using Microsoft.Extensions.AI;
        using OpenAI.Chat;
        using OpenAI.Realtime;
        class C
        {
            object Make(string key, string url) => {{creation}};
        }
        """);

    [Theory]
    [InlineData("""{|AIP1002:new AnthropicClient()|}""")]
    [InlineData("""{|AIP1002:new AnthropicClient { ApiKey = key }|}""")]
    [InlineData("""{|AIP1002:new AnthropicClient(new ClientOptions { ApiKey = key })|}""")]
    [InlineData("""new AnthropicClient { ApiKey = key, BaseUrl = url }""")]
    [InlineData("""new AnthropicClient(new ClientOptions { BaseUrl = url })""")]
    public Task Anthropic(string creation) => new TestProject().Without("AIP2001").WithReferences(Packages.Anthropic).Reports(
        $$"""
        using Anthropic;
        using Anthropic.Core;
        class C
        {
            object Make(string key, string url) => {{creation}};
        }
        """);

    [Theory]
    [InlineData("return {|AIP1002:new OpenAIAPI(key)|};")]
    [InlineData("return {|AIP1002:new OpenAIAPI()|};")]
    [InlineData("return new OpenAIAPI(key) { ApiUrlFormat = url };")]
    [InlineData("var api = new OpenAIAPI(key); api.ApiUrlFormat = url; return api;")]
    [InlineData("var api = {|AIP1002:new OpenAIAPI(key)|}; return api;")]
    public Task OkGoDoIt(string body) => new TestProject().Without("AIP2001").WithReferences(Packages.OkGoDoIt).Reports(
        $$"""
        using OpenAI_API;
        class C
        {
            object Make(string key, string url) { {{body}} }
        }
        """);
}
