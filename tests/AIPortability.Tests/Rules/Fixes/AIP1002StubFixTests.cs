using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>The fixes of libraries whose packages cannot be had here, against stubs of their assemblies.</summary>
public sealed class AIP1002StubFixTests
{
    private const string OpenAI = """configuration["AI:Endpoint"] ?? "https://api.openai.com/v1" """;
    private const string Claude = """configuration["AI:Anthropic:Endpoint"] ?? "https://api.anthropic.com/v1" """;
    private const string Mistral = """configuration["AI:Endpoint"] ?? "https://api.mistral.ai/v1" """;
    private const string GeminiOfOthers = """configuration["AI:Gemini:Endpoint"] ?? "https://generativelanguage.googleapis.com/v1beta" """;
    private const string Gemini = """configuration["AI:Gemini:Endpoint"] ?? Environment.GetEnvironmentVariable("GOOGLE_GEMINI_BASE_URL") ?? "https://generativelanguage.googleapis.com/v1beta" """;
    private const string Qwen = """configuration["AI:ModelStudio:Endpoint"] ?? "https://dashscope.aliyuncs.com/api/v1" """;

    private const string Voice = """configuration["AI:ElevenLabs:Endpoint"] ?? "https://api.elevenlabs.io" """;
    private const string Speech = """configuration["AI:Deepgram:Endpoint"] ?? "https://api.deepgram.com" """;
    private const string Transcripts = """configuration["AI:AssemblyAI:Endpoint"] ?? "https://api.assemblyai.com" """;

    [Theory]
    [InlineData("tryAGI.OpenAI", "{|AIP1002:new OpenAiClient(key)|}", $"new OpenAiClient(key, baseUri: new Uri({OpenAI}))")]
    [InlineData("tryAGI.OpenAI", "{|AIP1002:new OpenAiClient()|}", $"new OpenAiClient(baseUri: new Uri({OpenAI}))")]
    [InlineData(
        "tryAGI.OpenAI",
        "{|AIP1002:new OpenAiClient(key, baseUri: new Uri(OpenAiClient.DefaultBaseUrl))|}",
        $"new OpenAiClient(key, baseUri: new Uri({OpenAI}))")]
    [InlineData("LangChain.Providers.OpenAI", "{|AIP1002:new OpenAiProvider(key)|}", $"new OpenAiProvider(key, {OpenAI})")]
    [InlineData(
        "LangChain.Providers.OpenAI",
        "{|AIP1002:new OpenAiProvider(new OpenAiConfiguration { ApiKey = key })|}",
        $"new OpenAiProvider(new OpenAiConfiguration {{ ApiKey = key, Endpoint = {OpenAI} }})")]
    [InlineData(
        "tryAGI.OpenAI",
        "CustomProviders.{|AIP1002:Groq(key)|}",
        """new OpenAiClient(key, baseUri: new Uri(configuration["AI:Endpoint"] ?? "https://api.groq.com/openai/v1"))""")]
    [InlineData(
        "tryAGI.OpenAI",
        "CustomProviders.{|AIP1002:Groq(apiKey: key)|}",
        """new OpenAiClient(apiKey: key, baseUri: new Uri(configuration["AI:Endpoint"] ?? "https://api.groq.com/openai/v1"))""")]
    [InlineData(
        "LangChain.Providers.OpenAI",
        "OpenAiProvider.{|AIP1002:ToGroqProvider(key)|}",
        """new OpenAiProvider(key, configuration["AI:Groq:Endpoint"] ?? "https://api.groq.com/openai/v1")""")]
    [InlineData("Microsoft.KernelMemory.AI.OpenAI", "{|AIP1002:new OpenAIConfig { APIKey = key }|}", $"new OpenAIConfig {{ APIKey = key, Endpoint = {OpenAI} }}")]
    [InlineData("Anthropic.SDK", "{|AIP1002:new AnthropicClient(key)|}", $"new AnthropicClient(key) {{ ApiUrlFormat = ({Claude}).TrimEnd('/') + \"/{{1}}\" }}")]
    [InlineData("Mistral.SDK", "{|AIP1002:new MistralClient(key)|}", $"new MistralClient(key) {{ ApiUrlFormat = ({Mistral}).TrimEnd('/') + \"/{{1}}\" }}")]
    [InlineData("Cnblogs.DashScope.Core", "{|AIP1002:new DashScopeClient(key)|}", $"new DashScopeClient(key, baseAddress: ({Qwen}).TrimEnd('/') + \"/\")")]
    [InlineData(
        "Google.GenAI",
        "{|AIP1002:new Client(apiKey: key, httpOptions: new Google.GenAI.Types.HttpOptions())|}",
        "new Client(apiKey: key, httpOptions: new Google.GenAI.Types.HttpOptions { "
            + $"BaseUrl = Regex.Replace({Gemini}, \"(/v[0-9][a-z0-9]*)?/*$\", \"\") }})")]
    [InlineData(
        "AutoGen.Anthropic",
        "{|AIP1002:new AnthropicClient(new System.Net.Http.HttpClient(), AutoGen.Anthropic.Utils.AnthropicConstants.Endpoint, key)|}",
        $"new AnthropicClient(new System.Net.Http.HttpClient(), ({Claude}).TrimEnd('/') + \"/messages\", key)")]
    [InlineData(
        "Microsoft.SemanticKernel.Agents.OpenAI",
        "OpenAIAssistantAgent.{|AIP1002:CreateOpenAIClient()|}",
        $"OpenAIAssistantAgent.CreateOpenAIClient(new Uri({OpenAI}))")]
    [InlineData(
        "Microsoft.SemanticKernel.Agents.OpenAI",
        "OpenAIClientProvider.{|AIP1002:ForOpenAI(new System.ClientModel.ApiKeyCredential(key), endpoint: null)|}",
        $"OpenAIClientProvider.ForOpenAI(new System.ClientModel.ApiKeyCredential(key), endpoint: new Uri({OpenAI}))")]
    [InlineData(
        "Microsoft.SemanticKernel.Connectors.MistralAI",
        "((Microsoft.SemanticKernel.IKernelBuilder)null!).{|AIP1002:AddMistralChatCompletion(key, key)|}",
        $"((Microsoft.SemanticKernel.IKernelBuilder)null!).AddMistralChatCompletion(key, key, new Uri({Mistral}))")]
    [InlineData("OpenAI.ChatGpt", "{|AIP1002:new OpenAiClient(key)|}", $"new OpenAiClient(key, ({OpenAI}).TrimEnd('/') + \"/\")")]
    [InlineData("ElevenLabs-DotNet", "{|AIP1002:new ElevenLabsClient(key)|}", $"new ElevenLabsClient(key, new ElevenLabsClientSettings({Voice}))")]
    [InlineData(
        "Deepgram",
        "{|AIP1002:new ListenRESTClient(key, new Deepgram.Models.Authenticate.v1.DeepgramHttpClientOptions())|}",
        $"new ListenRESTClient(key, new Deepgram.Models.Authenticate.v1.DeepgramHttpClientOptions(baseAddress: {Speech}))")]
    [InlineData("AssemblyAI", "{|AIP1002:new AssemblyAIClient(key)|}", $"new AssemblyAIClient(new ClientOptions {{ ApiKey = key, BaseUrl = {Transcripts} }})")]
    [InlineData(
        "AssemblyAI",
        "{|AIP1002:new AssemblyAIClient(new ClientOptions { ApiKey = key })|}",
        $"new AssemblyAIClient(new ClientOptions {{ ApiKey = key, BaseUrl = {Transcripts} }})")]
    [InlineData(
        "GeminiDotnet",
        "{|AIP1002:new GeminiClient(new GeminiClientOptions { ApiKey = key })|}",
        $"new GeminiClient(new GeminiClientOptions {{ ApiKey = key, Endpoint = new Uri(new Uri(new Uri(({GeminiOfOthers}).TrimEnd('/')), \".\").AbsoluteUri.TrimEnd('/')) }})")]
    [InlineData(
        "Claudia",
        "{|AIP1002:new Claudia.Anthropic { ApiKey = key }|}",
        $"new Claudia.Anthropic {{ ApiKey = key, HttpClient = {{ BaseAddress = new Uri(new Uri(new Uri(({Claude}).TrimEnd('/')), \".\").AbsoluteUri) }} }}")]
    [InlineData("AutoGen.Mistral", "{|AIP1002:new MistralClient(key)|}", $"new MistralClient(key, ({Mistral}).TrimEnd('/'))")]
    public Task A_client_gets_an_endpoint(string assembly, string before, string after) => Fix(assembly, before, after, Space(assembly));

    [Fact]
    public Task Domain_and_version_are_parts_of_one_setting() => new TestProject().Without("AIP1003", "AIP2001").WithReferences(Stubs.Of("OpenAI-DotNet")).Fixes(
        "AIP1002",
        """
        using System;
        using OpenAI;
        class C
        {
            object Make(string key) => {|AIP1002:new OpenAIClient(key)|};
        }
        """,
        """
        using System;
        using OpenAI;
        class C
        {
            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');

            object Make(string key) => new OpenAIClient(key, new OpenAISettings(new Uri(new Uri(AIEndpoint), ".").AbsoluteUri.TrimEnd('/'), new Uri(new Uri(AIEndpoint), ".").MakeRelativeUri(new Uri(AIEndpoint)).ToString()));
        }
        """);

    [Theory]
    [InlineData("Sdcb.DashScope", "{|AIP1002:new DashScopeClient(key)|}")]
    [InlineData("GenerativeAI", "{|AIP1002:new GoogleAi(key)|}")]
    public Task A_client_that_cannot_be_given_one_is_left_alone(string assembly, string creation) => Fix(assembly, creation, creation, Space(assembly));

    private static string Space(string assembly) => assembly switch
    {
        "Microsoft.KernelMemory.AI.OpenAI" => "Microsoft.KernelMemory",
        "Microsoft.SemanticKernel.Connectors.MistralAI" => "Microsoft.SemanticKernel",
        "ElevenLabs-DotNet" => "ElevenLabs",
        _ => assembly,
    };

    private static Task Fix(string assembly, string before, string after, string space) => new TestProject()
        .Without("AIP1003", "AIP2001").WithReferences(Packages.Versions(assembly)[^1]).Fixes("AIP1002", Source(space, before), Source(space, after, after.Contains("Regex", StringComparison.Ordinal) ? "using System.Text.RegularExpressions;\n" : ""));

    private static string Source(string space, string expression, string added = "") =>
        $$"""
        using System;
        {{added}}using Microsoft.Extensions.Configuration;
        using {{space}};
        class C
        {
            object Make(IConfiguration configuration, string key) => {{expression.Replace("\" ,", "\",").Replace("\" )", "\")").Replace("\"  }", "\" }")}};
        }
        """;
}
