using System.Text.RegularExpressions;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>The endpoint of the libraries beside the official one, each against its real package.</summary>
public sealed class AIP1002OtherSdkFixTests
{
    private const string Read = """configuration["AI:Endpoint"] ?? "https://api.openai.com/v1" """;
    private const string Address = "new Uri(" + Read + ")";
    private const string Model = """configuration["AI:Model"] ?? "m" """;
    private const string Client = "new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = " + Address + " })";

    [Theory]
    [InlineData("""builder.{|AIP1002:AddOpenAIChatCompletion("m", key)|}""", $"builder.AddOpenAIChatCompletion(modelId: {Model}, endpoint: {Address}, apiKey: key)")]
    [InlineData(
        """builder.{|AIP1002:AddOpenAIChatCompletion("m", key, "org", "service", null)|}""",
        $"""builder.AddOpenAIChatCompletion(modelId: {Model}, endpoint: {Address}, apiKey: key, orgId: "org", serviceId: "service", httpClient: null)""")]
    [InlineData("builder.{|AIP1002:AddOpenAIChatCompletion(apiKey: key, modelId: model)|}", $"builder.AddOpenAIChatCompletion(endpoint: {Address}, apiKey: key, modelId: model)")]
    [InlineData(
        """builder.{|AIP1002:AddOpenAIChatCompletion(modelId: configuration["x"]!, apiKey: configuration["y"]!)|}""",
        $"""builder.AddOpenAIChatCompletion(modelId: configuration["x"]!, endpoint: {Address}, apiKey: configuration["y"]!)""")]
    [InlineData("builder.{|AIP1002:AddOpenAIChatClient(model, key)|}", $"builder.AddOpenAIChatClient(modelId: model, endpoint: {Address}, apiKey: key)")]
    [InlineData("services.{|AIP1002:AddOpenAIChatCompletion(model, key)|}", $"services.AddOpenAIChatCompletion(modelId: model, endpoint: {Address}, apiKey: key)")]
    [InlineData(
        """builder.{|AIP1002:AddOpenAIEmbeddingGenerator("m", key)|}""",
        $"""builder.AddOpenAIEmbeddingGenerator(configuration["AI:EmbeddingModel"] ?? "m", {Client})""")]
    [InlineData("builder.{|AIP1002:AddOpenAIAudioToText(model, key)|}", $"builder.AddOpenAIAudioToText(model, {Client})")]
    [InlineData(
        "builder.{|AIP1002:AddOpenAITextToImage(key)|}",
        $"builder.AddOpenAITextToImage(key, httpClient: new HttpClient {{ BaseAddress = {Address} }})")]
    [InlineData(
        "builder.{|AIP1002:AddOpenAITextToAudio(model, key)|}",
        $"builder.AddOpenAITextToAudio(model, key, httpClient: new HttpClient {{ BaseAddress = {Address} }})")]
    [InlineData("{|AIP1002:new OpenAIChatCompletionService(model, key)|}", $"new OpenAIChatCompletionService(model, {Client})")]
    [InlineData("{|AIP1002:new OpenAITextToAudioService(model, key)|}", $"new OpenAITextToAudioService(model, key, httpClient: new HttpClient {{ BaseAddress = {Address} }})")]
    public Task Semantic_Kernel(string before, string after) => Fix(Packages.SemanticKernel, KernelUsings, before, after);

    [Fact]
    public Task Semantic_Kernel_without_an_overload_is_reported_and_left_alone() =>
        Fix(Packages.SemanticKernel, KernelUsings, "services.{|AIP1002:AddOpenAITextToImage(key)|}", "services.{|AIP1002:AddOpenAITextToImage(key)|}");

    [Theory]
    [InlineData(
        "{|AIP1002:new OpenAIService(new OpenAIOptions { ApiKey = key })|}",
        """new OpenAIService(new OpenAIOptions { ApiKey = key, BaseDomain = new Uri(new Uri(Shared), ".").AbsoluteUri, ApiVersion = new Uri(new Uri(Shared), ".").MakeRelativeUri(new Uri(Shared)).ToString() })""")]
    public Task Betalgo(string before, string after) => new TestProject().Without("AIP1003").WithReferences(Packages.Betalgo).Fixes(
        "AIP1002",
        Source("using Betalgo.Ranul.OpenAI;\nusing Betalgo.Ranul.OpenAI.Managers;", before, "string key"),
        Source("using Betalgo.Ranul.OpenAI;\nusing Betalgo.Ranul.OpenAI.Managers;", after.Replace("Shared", "AIEndpoint"), "string key")
            .Replace("class C\n{\n", "class C\n{\n    private static string AIEndpoint => (Environment.GetEnvironmentVariable(\"AI__Endpoint\") ?? \"https://api.openai.com/v1\").TrimEnd('/');\n\n"));

    [Fact]
    public Task Two_properties_of_an_initializer_with_lines_get_lines_of_their_own() => new TestProject().Without("AIP1003").WithReferences(Packages.Betalgo).Fixes(
        "AIP1002",
        """
        using System;
        using Betalgo.Ranul.OpenAI;
        using Betalgo.Ranul.OpenAI.Managers;
        class C
        {
            object Make(string key) => {|AIP1002:new OpenAIService(new OpenAIOptions
            {
                ApiKey = key,
            })|};
        }
        """,
        """
        using System;
        using Betalgo.Ranul.OpenAI;
        using Betalgo.Ranul.OpenAI.Managers;
        class C
        {
            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');

            object Make(string key) => new OpenAIService(new OpenAIOptions
            {
                ApiKey = key,
                BaseDomain = new Uri(new Uri(AIEndpoint), ".").AbsoluteUri,
                ApiVersion = new Uri(new Uri(AIEndpoint), ".").MakeRelativeUri(new Uri(AIEndpoint)).ToString(),
            });
        }
        """);

    [Theory]
    [InlineData("{|AIP1002:new OpenAIAPI(key)|}", $"new OpenAIAPI(key) {{ ApiUrlFormat = ({Read}).TrimEnd('/') + \"/{{1}}\" }}")]
    [InlineData("{|AIP1002:new OpenAIAPI()|}", $"new OpenAIAPI() {{ ApiUrlFormat = ({Read}).TrimEnd('/') + \"/{{1}}\" }}")]
    public Task OkGoDoIt(string before, string after) => Fix(Packages.OkGoDoIt, "using OpenAI_API;", before, after);

    [Theory]
    [InlineData(
        "{|AIP1002:new OpenAIRealtimeClient(key, model)|}",
        $"new OpenAIRealtimeClient(new RealtimeClient(new ApiKeyCredential(key), new() {{ Endpoint = {Address} }}), model)")]
    [InlineData(
        "{|AIP1002:new ChatClient(model, key)|}.AsIChatClient()",
        "new ChatClient(model, new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = " + Address + " }).AsIChatClient()")]
    [InlineData(
        """{|AIP1002:new OpenAIClient(key)|}.GetChatClient({|AIP2001:"m"|}).AsIChatClient()""",
        "new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = " + Address + " }).GetChatClient(" + Model + ").AsIChatClient()")]
    public Task Microsoft_Extensions_AI(string before, string after) => new TestProject().Without("AIP1003").WithReferences(Packages.ExtensionsAI)
        .Fixes("AIP1002", Source(ExtensionsUsings, before), Source(ExtensionsUsings, after));

    [Theory]
    [InlineData("{|AIP1002:new AnthropicClient()|}", "new AnthropicClient() { BaseUrl = ValueOfIt }")]
    [InlineData("{|AIP1002:new AnthropicClient { ApiKey = key }|}", "new AnthropicClient { ApiKey = key, BaseUrl = ValueOfIt }")]
    [InlineData(
        "{|AIP1002:new AnthropicClient(new ClientOptions { ApiKey = key })|}",
        "new AnthropicClient(new ClientOptions { ApiKey = key, BaseUrl = ValueOfIt })")]
    public Task Anthropic(string before, string after) => Fix(
        Packages.Anthropic,
        "using System.Text.RegularExpressions;\nusing Anthropic;\nusing Anthropic.Core;",
        before,
        after.Replace("ValueOfIt", """Regex.Replace(configuration["AI:Anthropic:Endpoint"] ?? Environment.GetEnvironmentVariable("ANTHROPIC_BASE_URL") ?? "https://api.anthropic.com/v1", "(/v[0-9][a-z0-9]*)?/*$", "")"""));

    [Theory]
    [InlineData("https://gateway.example.com/anthropic", "https://gateway.example.com/anthropic")]
    [InlineData("https://gateway.example.com/anthropic/", "https://gateway.example.com/anthropic")]
    [InlineData("https://gateway.example.com/anthropic/v1", "https://gateway.example.com/anthropic")]
    [InlineData("https://gateway.example.com/v1beta/", "https://gateway.example.com")]
    [InlineData("http://127.0.0.1:18080", "http://127.0.0.1:18080")]
    [InlineData("https://api.anthropic.com/v1", "https://api.anthropic.com")]
    [InlineData("https://gateway.example.com/v1-proxy", "https://gateway.example.com/v1-proxy")]
    public void A_version_segment_and_nothing_else_is_left_to_the_library(string configured, string given)
    {
        string[] texts = ClientRewrite.WithoutVersion.Split('"');

        Assert.Equal(given, Regex.Replace(configured, texts[1], texts[3]));
    }

    private const string KernelUsings =
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Connectors.OpenAI;
        using OpenAI;
        using System.ClientModel;
        """;

    private const string ExtensionsUsings =
        """
        using Microsoft.Extensions.AI;
        using OpenAI;
        using OpenAI.Chat;
        using OpenAI.Realtime;
        using System.ClientModel;
        """;

    private static Task Fix(MetadataReference[] packages, string usings, string before, string after)
    {
        string parameters = "IConfiguration configuration, string model, string key"
            + (usings == KernelUsings ? ", IKernelBuilder builder, IServiceCollection services" : "");
        return new TestProject().Without("AIP1003", "AIP2001").WithReferences(packages).Fixes("AIP1002", Source(usings, before, parameters), Source(usings, after, parameters));
    }

    private static string Source(string usings, string expression, string parameters = "IConfiguration configuration, string model, string key") =>
        $$"""
        #pragma warning disable SKEXP0001, SKEXP0010, OPENAI001, OPENAI002, MEAI001, CS0618
        using System;
        using System.Net.Http;
        using Microsoft.Extensions.Configuration;
        {{usings}}
        class C
        {
            object Make({{parameters}}) => {{expression.Replace("\" ,", "\",").Replace("\" )", "\")")}};
        }
        """;
}
