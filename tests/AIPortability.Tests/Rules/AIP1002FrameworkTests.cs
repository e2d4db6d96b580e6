using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>AIP1002 for frameworks and hosts: Semantic Kernel beside its OpenAI connector, AutoGen, Aspire, the official package's registrations.</summary>
public sealed class AIP1002FrameworkTests
{
    [Theory]
    [InlineData("((IHostApplicationBuilder)null).AddChatClient(\"Chat\")", "AddChatClient may call api.openai.com")]
    [InlineData("((IHostApplicationBuilder)null).AddKeyedEmbeddingClient(\"k\", \"Embeddings\")", "AddKeyedEmbeddingClient may call api.openai.com")]
    [InlineData("((IHostApplicationBuilder)null).AddResponsesClient(\"Responses\")", "AddResponsesClient may call api.openai.com")]
    public async Task Host_builder(string creation, string expected)
    {
        string source = $"using Microsoft.Extensions.Hosting; using OpenAI; using OpenAI.Responses; class C {{ object M() => {creation}; }}";

        Assert.Equal([expected], await ClientCalls.In(source, Packages.OpenAI("2.15.0")));
    }

    [Theory]
    [InlineData("((IHostApplicationBuilder)null).AddOpenAIClient(\"ai\")", "AddOpenAIClient may call api.openai.com")]
    [InlineData("((IHostApplicationBuilder)null).AddKeyedOpenAIClient(\"ai\", s => s.Key = key)", "AddKeyedOpenAIClient may call api.openai.com")]
    [InlineData("((IHostApplicationBuilder)null).AddOpenAIClient(\"ai\").AddChatClient(\"m\")", "AddOpenAIClient may call api.openai.com")]
    [InlineData("((IHostApplicationBuilder)null).AddOpenAIClient(\"ai\", s => s.Endpoint = new Uri(url))", null)]
    [InlineData("((IHostApplicationBuilder)null).AddOpenAIClient(\"ai\", configureOptions: o => o.Endpoint = new Uri(url))", null)]
    public Task Aspire_client(string creation, string? expected) => ClientCalls.Check("Aspire.OpenAI", creation, expected, "Microsoft.Extensions.Hosting");

    [Theory]
    [InlineData("_ = builder.AddOpenAI(\"ai\").AddModel(\"chat\", \"m\");", "AddOpenAI may call api.openai.com")]
    [InlineData("builder.AddOpenAI(\"ai\");", "AddOpenAI calls api.openai.com")]
    [InlineData("builder.AddOpenAI(\"ai\").WithApiKey(key);", "AddOpenAI calls api.openai.com")]
    [InlineData("var ai = builder.AddOpenAI(\"ai\"); ai.WithEndpoint(url);", "AddOpenAI may call api.openai.com")]
    [InlineData("var ai = builder.AddOpenAI(\"ai\").WithApiKey(key).WithEndpoint(url); ai.AddModel(\"chat\", \"m\");", null)]
    public async Task Aspire_host(string statements, string? expected)
    {
        string source = $"using Aspire.Hosting; class C {{ void M(IDistributedApplicationBuilder builder, string key, string url) {{ {statements} }} }}";

        Assert.Equal(expected is null ? [] : [expected], await ClientCalls.In(source, Stubs.Of("Aspire.Hosting.OpenAI")));
    }

    [Theory]
    [InlineData("AutoGen", "new OpenAIConfig(key, \"m\")", "OpenAIConfig calls api.openai.com")]
    [InlineData("AutoGen", "LLMConfigAPI.GetOpenAIConfigList(key)", "GetOpenAIConfigList calls api.openai.com")]
    [InlineData("AutoGen", "LLMConfigAPI.GetAzureOpenAIConfigList(url, key, new[] { \"d\" })", null)]
    [InlineData("AutoGen.OpenAI.V1", "new GPTAgent(\"a\", \"s\", new OpenAIConfig(key, \"m\"))", "OpenAIConfig calls api.openai.com")]
    [InlineData("AutoGen.OpenAI.V1", "new GPTAgent(\"a\", \"s\", new Azure.AI.OpenAI.OpenAIClient(new Uri(url), new Azure.AzureKeyCredential(key)), \"m\")", null)]
    [InlineData("AutoGen.Mistral", "new MistralClient(key)", "MistralClient calls api.mistral.ai")]
    [InlineData("AutoGen.Mistral", "new MistralClient(http)", "MistralClient may call api.mistral.ai")]
    [InlineData("AutoGen.Mistral", "new MistralClient(key, url)", null)]
    [InlineData("AutoGen.Anthropic", "new AnthropicClient(http, Utils.AnthropicConstants.Endpoint, key)", "AnthropicClient calls api.anthropic.com")]
    [InlineData("AutoGen.Anthropic", "new AnthropicClient(http, url, key)", null)]
    [InlineData("AutoGen.Gemini", "new GoogleGeminiClient(key)", "GoogleGeminiClient calls generativelanguage.googleapis.com")]
    [InlineData("AutoGen.Gemini", "new GeminiChatAgent(\"a\", \"m\", key)", "GeminiChatAgent calls generativelanguage.googleapis.com")]
    [InlineData("AutoGen.Gemini", "new GeminiChatAgent(\"a\", \"m\", \"p\", location: \"l\")", "GeminiChatAgent calls *-aiplatform.googleapis.com")]
    [InlineData("AutoGen.Gemini", "new GeminiChatAgent((IGeminiClient)null, \"a\", \"m\")", null)]
    public Task AutoGen(string assembly, string creation, string? expected) =>
        ClientCalls.Check(assembly, creation.Replace("Utils.", assembly + ".Utils.", StringComparison.Ordinal), expected, assembly);

    [Theory]
    [InlineData("builder.WithOpenAIChatCompletionService(\"m\", key)", "WithOpenAIChatCompletionService calls api.openai.com")]
    [InlineData("builder.WithOpenAITextEmbeddingGenerationService(\"m\", key)", "WithOpenAITextEmbeddingGenerationService calls api.openai.com")]
    [InlineData("builder.WithOpenAIImageGenerationService(key, httpClient: http)", "WithOpenAIImageGenerationService may call api.openai.com")]
    [InlineData("builder.WithOpenAIChatCompletion(\"m\", key)", "WithOpenAIChatCompletion calls api.openai.com")]
    [InlineData("new MemoryBuilder().WithOpenAITextEmbeddingGenerationService(\"m\", key)", "WithOpenAITextEmbeddingGenerationService calls api.openai.com")]
    [InlineData("builder.WithOpenAIChatCompletionService(\"m\", new Azure.AI.OpenAI.OpenAIClient(new Uri(url), new Azure.AzureKeyCredential(key)))", null)]
    public Task Semantic_Kernel_before_1(string creation, string? expected) => ClientCalls.Check(
        "Microsoft.SemanticKernel.Connectors.AI.OpenAI", creation.Replace("builder", "new KernelBuilder()", StringComparison.Ordinal), expected,
        "Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Connectors.AI.OpenAI");

    [Theory]
    [InlineData("builder.WithOpenAITextEmbeddingGeneration(\"m\", key)", "WithOpenAITextEmbeddingGeneration calls api.openai.com")]
    [InlineData("builder.WithOpenAITextEmbeddingGeneration(\"m\", key, httpClient: http)", "WithOpenAITextEmbeddingGeneration may call api.openai.com")]
    [InlineData("builder.WithOpenAITextEmbeddingGeneration(\"m\", key, httpClient: new HttpClient { BaseAddress = new Uri(url) })", null)]
    public async Task Memory_builder(string creation, string? expected)
    {
        string source =
            $$"""
            #pragma warning disable SKEXP0001, SKEXP0010, SKEXP0050, CS0618
            using System;
            using System.Net.Http;
            using Microsoft.SemanticKernel.Connectors.OpenAI;
            using Microsoft.SemanticKernel.Memory;
            class C { object M(MemoryBuilder builder, string key, string url, HttpClient http) => {{creation}}; }
            """;

        Assert.Equal(expected is null ? [] : [expected], await ClientCalls.In(source, Packages.SemanticKernel));
    }

    [Theory]
    [InlineData("OpenAIAssistantAgent.CreateOpenAIClient(new ApiKeyCredential(key))", "CreateOpenAIClient calls api.openai.com")]
    [InlineData("OpenAIAssistantAgent.CreateOpenAIClient()", "CreateOpenAIClient calls api.openai.com")]
    [InlineData("OpenAIClientProvider.ForOpenAI(new ApiKeyCredential(key), endpoint: null)", "ForOpenAI calls api.openai.com")]
    [InlineData("OpenAIClientProvider.ForOpenAI(new ApiKeyCredential(key), httpClient: http)", "ForOpenAI may call api.openai.com")]
    [InlineData("OpenAIAssistantAgent.CreateOpenAIClient(new ApiKeyCredential(key), new Uri(url))", null)]
    [InlineData("OpenAIClientProvider.ForOpenAI(new ApiKeyCredential(key), httpClient: new HttpClient { BaseAddress = new Uri(url) })", null)]
    public Task Semantic_Kernel_agents(string creation, string? expected) => ClientCalls.Check(
        "Microsoft.SemanticKernel.Agents.OpenAI", creation, expected, "System.ClientModel", "Microsoft.SemanticKernel.Agents.OpenAI");

    [Theory]
    [InlineData("MistralAI", "builder.AddMistralChatCompletion(\"m\", key)", "AddMistralChatCompletion calls api.mistral.ai")]
    [InlineData("MistralAI", "new MistralAIChatCompletionService(\"m\", key, httpClient: http)", "MistralAIChatCompletionService may call api.mistral.ai")]
    [InlineData("MistralAI", "builder.AddMistralChatCompletion(\"m\", key, new Uri(url))", null)]
    [InlineData("MistralAI", "new MistralAIEmbeddingGenerator(\"m\", key, endpoint: new Uri(url))", null)]
    [InlineData("HuggingFace", "builder.AddHuggingFaceChatCompletion(\"m\", apiKey: key)", "AddHuggingFaceChatCompletion calls api-inference.huggingface.co")]
    [InlineData("HuggingFace", "new HuggingFaceEmbeddingGenerator(\"m\")", "HuggingFaceEmbeddingGenerator calls api-inference.huggingface.co")]
    [InlineData("HuggingFace", "builder.AddHuggingFaceChatCompletion(new Uri(url))", null)]
    [InlineData("HuggingFace", "builder.AddHuggingFaceTextGeneration(\"m\", httpClient: new HttpClient { BaseAddress = new Uri(url) })", null)]
    [InlineData("Google", "builder.AddGoogleAIGeminiChatCompletion(\"m\", key)", "AddGoogleAIGeminiChatCompletion calls generativelanguage.googleapis.com")]
    [InlineData("Google", "new GoogleAIGeminiChatCompletionService(\"m\", key, httpClient: http)", "GoogleAIGeminiChatCompletionService may call generativelanguage.googleapis.com")]
    [InlineData("Google", "builder.AddGoogleGenAIChatClient(\"m\", key)", "AddGoogleGenAIChatClient may call generativelanguage.googleapis.com")]
    [InlineData("Google", "builder.AddVertexAIGeminiChatCompletion(\"m\", key, \"l\", \"p\")", "AddVertexAIGeminiChatCompletion calls *-aiplatform.googleapis.com")]
    public Task Semantic_Kernel_connectors(string connector, string creation, string? expected)
    {
        string assembly = "Microsoft.SemanticKernel.Connectors." + connector;
        return ClientCalls.Check(assembly, creation.Replace("builder", "((IKernelBuilder)null)", StringComparison.Ordinal), expected, "Microsoft.SemanticKernel", assembly);
    }
}
