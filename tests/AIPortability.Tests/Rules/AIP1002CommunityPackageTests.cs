using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>AIP1002 for packages that have a vendor's host inside: each reported without an endpoint, and silent beside it with one.</summary>
public sealed class AIP1002CommunityPackageTests
{
    private const string Services = "((Microsoft.Extensions.DependencyInjection.IServiceCollection)null)";

    [Theory]
    [InlineData("new AmazonBedrockRuntimeClient(Amazon.RegionEndpoint.USEast1)", "AmazonBedrockRuntimeClient calls bedrock-runtime.*.amazonaws.com")]
    [InlineData("new AmazonBedrockRuntimeClient(key, key, Amazon.RegionEndpoint.USEast1)", "AmazonBedrockRuntimeClient calls bedrock-runtime.*.amazonaws.com")]
    [InlineData("new AmazonBedrockRuntimeClient(Amazon.RegionEndpoint.GetBySystemName(\"us-east-1\"))", "AmazonBedrockRuntimeClient calls bedrock-runtime.*.amazonaws.com")]
    [InlineData("new AmazonBedrockRuntimeClient()", "AmazonBedrockRuntimeClient may call bedrock-runtime.*.amazonaws.com")]
    [InlineData("new AmazonBedrockRuntimeClient(new AmazonBedrockRuntimeConfig())", "AmazonBedrockRuntimeClient may call bedrock-runtime.*.amazonaws.com")]
    [InlineData("new AmazonBedrockRuntimeClient(Amazon.RegionEndpoint.GetBySystemName(key))", null)]
    [InlineData("new AmazonBedrockRuntimeClient(new AmazonBedrockRuntimeConfig { ServiceURL = url })", null)]
    public Task Bedrock(string creation, string? expected) => ClientCalls.Check("AWSSDK.BedrockRuntime", creation, expected, "Amazon.BedrockRuntime");

    [Theory]
    [InlineData("services.AddBedrockChatCompletionService(key)", "AddBedrockChatCompletionService may call bedrock-runtime.*.amazonaws.com")]
    [InlineData("services.AddBedrockChatCompletionService(key, new Amazon.BedrockRuntime.AmazonBedrockRuntimeClient(Amazon.RegionEndpoint.GetBySystemName(key)))", null)]
    public Task Bedrock_in_Semantic_Kernel(string call, string? expected) =>
        ClientCalls.Check("Microsoft.SemanticKernel.Connectors.Amazon", OnServices(call), expected, "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("PredictionServiceClient.Create()", "Create calls aiplatform.googleapis.com")]
    [InlineData("new PredictionServiceClientBuilder().Build()", "PredictionServiceClientBuilder calls aiplatform.googleapis.com")]
    [InlineData("new PredictionServiceClientBuilder { Endpoint = url }.Build()", null)]
    public Task Vertex(string creation, string? expected) => ClientCalls.Check("Google.Cloud.AIPlatform.V1", creation, expected, "Google.Cloud.AIPlatform.V1");

    [Theory]
    [InlineData("Anthropic.Aws", "new AnthropicAwsClient()", "AnthropicAwsClient may call aws-external-anthropic.*.api.aws")]
    [InlineData("Anthropic.Aws", "new AnthropicAwsClient(new AwsClientOptions { ApiKey = key })", "AnthropicAwsClient may call aws-external-anthropic.*.api.aws")]
    [InlineData("Anthropic.Aws", "new AnthropicAwsClient(new AwsClientOptions { AwsRegion = url })", null)]
    [InlineData("Anthropic.Bedrock", "new AnthropicBedrockMantleClient()", "AnthropicBedrockMantleClient may call bedrock-mantle.*.api.aws")]
    [InlineData("Anthropic.Bedrock", "new AnthropicBedrockMantleClient(new MantleAwsClientOptions { BaseUrl = url })", null)]
    [InlineData("Anthropic.GoogleCloud", "new AnthropicGoogleCloudClient()", "AnthropicGoogleCloudClient may call claude.googleapis.com")]
    [InlineData("Anthropic.GoogleCloud", "new AnthropicGoogleCloudClient(new GoogleCloudClientOptions { BaseUrl = url })", null)]
    public Task Anthropic_s_models_on_a_cloud(string assembly, string creation, string? expected) => ClientCalls.Check(assembly, creation, expected, assembly);

    [Theory]
    [InlineData("OpenAI.Net", "services.AddOpenAIServices(key)", "AddOpenAIServices calls api.openai.com")]
    [InlineData("OpenAI.Net", "services.AddOpenAIServices(o => o.ApiKey = key)", "AddOpenAIServices calls api.openai.com")]
    [InlineData("OpenAI.Net", "services.AddOpenAIServices(key, httpClientOptions: b => { })", "AddOpenAIServices may call api.openai.com")]
    [InlineData("OpenAI.Net", "services.AddOpenAIServices(key, apiUrl: url)", null)]
    [InlineData("OpenAI.Net", "services.AddOpenAIServices(o => o.ApiUrl = url)", null)]
    [InlineData("ChatGptNet", "services.AddChatGpt(o => o.UseOpenAI(key))", "UseOpenAI calls api.openai.com")]
    [InlineData("ChatGptNet", "services.AddChatGpt((Microsoft.Extensions.Configuration.IConfiguration)null)", "AddChatGpt may call api.openai.com")]
    [InlineData("ChatGptNet", "services.AddChatGpt(o => o.UseAzure(url, key))", null)]
    [InlineData("Forge.OpenAI", "services.AddForgeOpenAI()", "AddForgeOpenAI calls api.openai.com")]
    [InlineData("Forge.OpenAI", "services.AddForgeOpenAI(o => o.BaseAddress = url)", null)]
    [InlineData("DotnetGeminiSDK", "services.AddGeminiClient(o => o.ApiKey = key)", "AddGeminiClient calls generativelanguage.googleapis.com")]
    [InlineData("DotnetGeminiSDK", "services.AddGeminiClient(o => o.TextBaseUrl = url)", null)]
    public Task Registrations(string assembly, string call, string? expected) => ClientCalls.Check(assembly, OnServices(call), expected, assembly);

    [Theory]
    [InlineData("services.AddDashScopeChatCompletion(key, url)", "AddDashScopeChatCompletion calls dashscope.aliyuncs.com")]
    [InlineData("services.AddDashScopeChatCompletion((Microsoft.Extensions.Configuration.IConfiguration)null)", "AddDashScopeChatCompletion may call dashscope.aliyuncs.com")]
    public Task DashScope_in_Semantic_Kernel(string call, string expected) =>
        ClientCalls.Check("Cnblogs.SemanticKernel.Connectors.DashScope", OnServices(call), expected, "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("OpenAI.ChatGpt", "new OpenAiClient(key)", "OpenAiClient calls api.openai.com")]
    [InlineData("OpenAI.ChatGpt", "ChatGPT.CreateInMemoryChat(key)", "CreateInMemoryChat calls api.openai.com")]
    [InlineData("OpenAI.ChatGpt", "new OpenAiClient(key, url)", null)]
    [InlineData("ChatGPT.Net", "new ChatGpt(key)", "ChatGpt calls api.openai.com")]
    [InlineData("ChatGPT.Net", "new ChatGpt(key, new ChatGPT.Net.DTO.ChatGPT.ChatGptOptions { BaseUrl = url })", null)]
    [InlineData("Microsoft.SemanticKernel.Experimental.Agents", "new AgentBuilder().WithOpenAIChatCompletion(key, key)", "WithOpenAIChatCompletion calls api.openai.com")]
    [InlineData("Microsoft.SemanticKernel.Experimental.Agents", "new AgentBuilder().WithAzureOpenAIChatCompletion(url, key, key)", null)]
    [InlineData("GroqApiLibrary", "new GroqApiClient(key)", "GroqApiClient calls api.groq.com")]
    [InlineData("GroqApiLibrary", "new GroqApiClient(key, http)", "GroqApiClient may call api.groq.com")]
    [InlineData("GroqSharp", "new GroqClient(key, key)", "GroqClient calls api.groq.com")]
    [InlineData("GroqSharp", "new GroqClient(key, key).SetTemperature(1)", "GroqClient calls api.groq.com")]
    [InlineData("GroqSharp", "new GroqClient(key, key).SetTemperature(1).SetBaseUrl(url)", null)]
    [InlineData("DeepSeek.Core", "new DeepSeekClient(key)", "DeepSeekClient calls api.deepseek.com")]
    [InlineData("DeepSeek.Core", "new DeepSeekClient(http, key)", "DeepSeekClient may call api.deepseek.com")]
    [InlineData("Claudia", "new Anthropic { ApiKey = key }", "Anthropic calls api.anthropic.com")]
    [InlineData("Claudia", "new Anthropic { HttpClient = { BaseAddress = new Uri(url) } }", null)]
    [InlineData("Sdcb.SparkDesk", "new SparkDeskClient(key, key, key)", "SparkDeskClient calls spark-api.xf-yun.com")]
    [InlineData("GeminiDotnet", "new GeminiClient(new GeminiClientOptions { ApiKey = key })", "GeminiClient calls generativelanguage.googleapis.com")]
    [InlineData("GeminiDotnet", "new GeminiClient(new GeminiClientOptions { Endpoint = new Uri(url) })", null)]
    [InlineData("GeminiDotnet.Extensions.AI", "new GeminiChatClient(new GeminiDotnet.GeminiClientOptions())", "GeminiChatClient calls generativelanguage.googleapis.com")]
    [InlineData("GeminiDotnet.Extensions.AI", "new GeminiChatClient((GeminiDotnet.IGeminiClient)null)", null)]
    [InlineData("Mscc.GenerativeAI.Microsoft", "new GeminiChatClient(key)", "GeminiChatClient calls generativelanguage.googleapis.com")]
    [InlineData("Mscc.GenerativeAI.Microsoft", "new GeminiChatClient(projectId: key, region: url)", null)]
    [InlineData("OpenAI.Runtime", "new OpenAI.OpenAIApi(key)", "OpenAIApi calls api.openai.com")]
    [InlineData("OpenAI.Runtime", "new OpenAI.OpenAIApi()", "OpenAIApi calls api.openai.com")]
    [InlineData("Cohere", "new CohereClient(key)", "CohereClient calls api.cohere.com")]
    [InlineData("Cohere", "new CohereClient(key, baseUri: new Uri(url))", null)]
    [InlineData("Anthropic.SDK", "new VertexAIClient()", "VertexAIClient calls aiplatform.googleapis.com")]
    [InlineData("Anthropic.SDK", "new VertexAIClient { ApiUrlFormat = url }", null)]
    public Task Clients_of_one_vendor(string assembly, string creation, string? expected) =>
        ClientCalls.Check(assembly, creation, expected, assembly == "OpenAI.Runtime" ? "System" : assembly);

    [Theory]
    [InlineData("new HunyuanClient(null, key)", "HunyuanClient calls hunyuan.tencentcloudapi.com")]
    [InlineData("new HunyuanClient(null, key, new TencentCloud.Common.ClientProfile())", null)]
    public Task Hunyuan(string creation, string? expected) => ClientCalls.Check("TencentCloudHunyuan", creation, expected, "TencentCloud.Hunyuan.V20230901");

    [Theory]
    [InlineData("ElevenLabs-DotNet", "new ElevenLabsClient(key)", "ElevenLabsClient calls api.elevenlabs.io")]
    [InlineData("ElevenLabs-DotNet", "new ElevenLabsClient(key, new ElevenLabsClientSettings(url))", null)]
    [InlineData("ElevenLabs", "new ElevenLabsClient(key)", "ElevenLabsClient calls api.elevenlabs.io")]
    [InlineData("ElevenLabs", "new ElevenLabsClient(key, baseUri: new Uri(url))", null)]
    [InlineData("Deepgram", "new ListenRESTClient(key)", "ListenRESTClient calls api.deepgram.com")]
    [InlineData("Deepgram", "ClientFactory.CreateSpeakRESTClient(key)", "CreateSpeakRESTClient calls api.deepgram.com")]
    [InlineData("Deepgram", "new ListenRESTClient(key, new Deepgram.Models.Authenticate.v1.DeepgramHttpClientOptions(key, url))", null)]
    [InlineData("Deepgram", "ClientFactory.CreateSpeakRESTClient(key, new Deepgram.Models.Authenticate.v1.DeepgramHttpClientOptions { BaseAddress = url })", null)]
    [InlineData("AssemblyAI", "new AssemblyAIClient(key)", "AssemblyAIClient calls api.assemblyai.com")]
    [InlineData("AssemblyAI", "new AssemblyAIClient(new ClientOptions { ApiKey = key })", "AssemblyAIClient calls api.assemblyai.com")]
    [InlineData("AssemblyAI", "new AssemblyAIClient(new ClientOptions { BaseUrl = url })", null)]
    public Task Speech(string assembly, string creation, string? expected) =>
        ClientCalls.Check(assembly, creation, expected, assembly == "ElevenLabs-DotNet" ? "ElevenLabs" : assembly);

    [Fact]
    public Task A_client_that_is_told_its_address_afterwards_is_not_certain() => Check(
        "GroqSharp",
        """
        var client = new GroqClient(key, key);
        client.SetBaseUrl(url);
        """,
        "GroqClient may call api.groq.com");

    [Fact]
    public Task A_client_whose_HttpClient_gets_a_base_address_is_silent() => Check(
        "Claudia",
        """
        var client = new Claudia.Anthropic { ApiKey = key };
        client.HttpClient.BaseAddress = new Uri(url);
        """);

    private static string OnServices(string call) => call.Replace("services", Services, StringComparison.Ordinal);

    private static async Task Check(string assembly, string statements, params string[] expected) => Assert.Equal(
        expected,
        await ClientCalls.In(
            $$"""
            using System;
            using {{assembly}};
            class C
            {
                void Make(string key, string url)
                {
                    {{statements}}
                }
            }
            """, Stubs.Of(assembly)));
}
