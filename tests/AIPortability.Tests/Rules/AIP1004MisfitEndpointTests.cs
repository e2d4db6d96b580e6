using System.Globalization;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>The base URL that is given to a client of an SDK. Each line says what is called for it, or that it is not known to be wrong.</summary>
public sealed class AIP1004MisfitEndpointTests
{
    [Theory]
    [InlineData("https://api.openai.com", "https://api.openai.com/chat/completions", "https://api.openai.com/v1")]
    [InlineData("https://api.openai.com/", "https://api.openai.com/chat/completions", "https://api.openai.com/v1")]
    [InlineData("http://localhost:11434", "http://localhost:11434/chat/completions", "http://localhost:11434/v1")]
    [InlineData("https://api.groq.com", "https://api.groq.com/chat/completions", "https://api.groq.com/openai/v1")]
    [InlineData("https://api.groq.com/openai", "https://api.groq.com/openai/chat/completions", "https://api.groq.com/openai/v1")]
    [InlineData("https://api.openai.com/v1/chat/completions", "https://api.openai.com/v1/chat/completions/chat/completions", "https://api.openai.com/v1")]
    [InlineData("https://api.openai.com/v1/embeddings", "https://api.openai.com/v1/embeddings/chat/completions", "https://api.openai.com/v1")]
    [InlineData("https://api.openai.com/v1/responses", "https://api.openai.com/v1/responses/chat/completions", "https://api.openai.com/v1")]
    [InlineData("https://r.openai.azure.com", "https://r.openai.azure.com/chat/completions", "https://r.openai.azure.com/openai/v1")]
    [InlineData("https://r.services.ai.azure.com/", "https://r.services.ai.azure.com/chat/completions", "https://r.services.ai.azure.com/openai/v1")]
    [InlineData("https://api.moonshot.ai/anthropic", "https://api.moonshot.ai/anthropic/chat/completions", "https://api.moonshot.ai/v1")]
    [InlineData("https://dashscope.aliyuncs.com/api/v1", "https://dashscope.aliyuncs.com/api/v1/chat/completions", "https://dashscope.aliyuncs.com/compatible-mode/v1")]
    [InlineData("http://localhost:11434/api/chat", "http://localhost:11434/api/chat/chat/completions", "http://localhost:11434/v1")]
    [InlineData("https://generativelanguage.googleapis.com/v1beta", "https://generativelanguage.googleapis.com/v1beta/chat/completions", "https://generativelanguage.googleapis.com/v1beta/openai")]
    [InlineData("https://api.openai.com/v1", null, null)]
    [InlineData("https://api.openai.com/v1/", null, null)]
    [InlineData("https://api.openai.com/v1?api-version=1", null, null)]
    [InlineData("https://eu.api.openai.com/v1", null, null)]
    [InlineData("https://dashscope.aliyuncs.com/compatible-mode/v1", null, null)]
    [InlineData("https://open.bigmodel.cn/api/paas/v4", null, null)]
    [InlineData("https://r.openai.azure.com/openai/v1/", null, null)]
    [InlineData("https://generativelanguage.googleapis.com/v1beta/openai/", null, null)]
    [InlineData("https://api.deepseek.com", null, null)]
    [InlineData("https://api.perplexity.ai", null, null)]
    [InlineData("https://api.openai.com/v2", null, null)]
    [InlineData("https://jp.api.openai.com", null, null)]
    [InlineData("https://gateway.example.com", null, null)]
    public Task The_official_client(string url, string? called, string? right) => Check(
        $$"""new OpenAI.OpenAIClientOptions { Endpoint = new Uri("{{url}}") }""", "OpenAIClientOptions", called, GiveIt(right), Packages.OpenAI());

    [Fact]
    public Task A_deployment_of_Azure_is_no_base_and_what_it_becomes_is_not_certain() => Check(
        """new OpenAI.OpenAIClientOptions { Endpoint = new Uri("https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21") }""",
        "OpenAIClientOptions", "https://r.openai.azure.com/openai/deployments/d/chat/completions/chat/completions",
        "give it 'https://r.openai.azure.com/openai/v1' (not fixed automatically: more than the address may have to change)", Packages.OpenAI());

    [Theory]
    [InlineData("ResponsesClientOptions", "responses", "new OpenAI.Responses.ResponsesClientOptions { Endpoint = new Uri(\"https://api.openai.com\") }")]
    [InlineData("OpenAIClientOptions", "embeddings", "new OpenAI.Embeddings.EmbeddingClient(\"m\", new System.ClientModel.ApiKeyCredential(name), new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://api.openai.com\") })")]
    [InlineData("OpenAIClientOptions", "chat/completions", "new OpenAI.Chat.ChatClient(\"m\", new System.ClientModel.ApiKeyCredential(name), new() { Endpoint = new Uri(\"https://api.openai.com\") })")]
    public Task What_is_called_is_the_operation_of_the_client(string taker, string operation, string creation) =>
        Check(creation, taker, "https://api.openai.com/" + operation, GiveIt("https://api.openai.com/v1"), Packages.OpenAI());

    [Theory]
    [InlineData("var url2 = \"https://api.openai.com\"; url2 += \"/v1\"; var made = new OpenAI.OpenAIClientOptions { Endpoint = new Uri(url2) };")]
    [InlineData("var url2 = \"https://api.openai.com\"; if (name is \"\") url2 = name; var made = new OpenAI.OpenAIClientOptions { Endpoint = new Uri(url2) };")]
    [InlineData("var made = new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://api.openai.com\" + name) };")]
    [InlineData("var made = new OpenAI.OpenAIClientOptions { Endpoint = new Uri($\"https://api.openai.com{name}\") };")]
    [InlineData("var made = new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://user:secret@api.openai.com\") };")]
    [InlineData("var made = new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://api.openai.com:8443\") };")]
    [InlineData("var made = new Mine { Endpoint = new Uri(\"https://api.openai.com\") };")]
    public async Task What_is_not_known_to_be_the_whole_address_of_a_client_is_silent(string statements)
    {
        var found = await new TestProject().WithReferences(Packages.OpenAI())
            .WithSource(Snippet.Statements(statements, "class Mine { public Uri? Endpoint { get; set; } }")).FindAsync();
        Assert.DoesNotContain(found, finding => finding.Id == "AIP1004");
    }

    [Theory]
    [InlineData("https://api.openai.com", true)]
    [InlineData("http://localhost:11434", true)]
    [InlineData("https://api.openai.com/v1", false)]
    public async Task Semantic_Kernel(string url, bool isReported)
    {
        string? called = isReported ? url + "/chat/completions" : null;
        const string Builder = "((Microsoft.SemanticKernel.IKernelBuilder)null!)";
        await Check($$"""Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion({{Builder}}, "m", new Uri("{{url}}"), name)""",
            "AddOpenAIChatCompletion", called, GiveIt(url + "/v1"), Packages.SemanticKernel);
        await Check($$"""Microsoft.SemanticKernel.OpenAIChatClientKernelBuilderExtensions.AddOpenAIChatClient({{Builder}}, "m", new Uri("{{url}}"), name)""",
            "AddOpenAIChatClient", called, GiveIt(url + "/v1"), Packages.SemanticKernel);
        await Check($$"""Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion({{Builder}}, "m", name, httpClient: new HttpClient { BaseAddress = new Uri("{{url}}") })""",
            "AddOpenAIChatCompletion", called, GiveIt(url + "/v1"), Packages.SemanticKernel);
    }

    [Theory]
    [InlineData("https://api.openai.com", "https://api.openai.com/chat/completions", "https://api.openai.com/v1")]
    [InlineData("https://api.openai.com/v1", null, null)]
    public Task Kernel_Memory(string url, string? called, string? right) => Check(
        $$"""new Microsoft.KernelMemory.OpenAIConfig { Endpoint = "{{url}}" }""", "OpenAIConfig", called, GiveIt(right), Stubs.Of("Microsoft.KernelMemory.AI.OpenAI"));

    private const string AzurePath = "/openai/deployments/{deployment}/chat/completions";
    private const string AzureRoot = "give it the root of an Azure resource";

    [Theory]
    [InlineData("https://r.openai.azure.com/openai/v1/", "https://r.openai.azure.com/openai/v1" + AzurePath, "give it 'https://r.openai.azure.com'")]
    [InlineData("https://r.openai.azure.com/openai/deployments/d", "https://r.openai.azure.com/openai/deployments/d" + AzurePath, "give it 'https://r.openai.azure.com'")]
    [InlineData("https://r.openai.azure.com/openai/deployments/d/chat/completions", "https://r.openai.azure.com/openai/deployments/d/chat/completions" + AzurePath, "give it 'https://r.openai.azure.com' (not fixed automatically: more than the address may have to change)")]
    [InlineData("https://api.openai.com/v1", "https://api.openai.com/v1" + AzurePath, AzureRoot)]
    [InlineData("https://api.moonshot.ai/v1", "https://api.moonshot.ai/v1" + AzurePath, AzureRoot)]
    [InlineData("https://r.openai.azure.com", null, null)]
    [InlineData("https://r.openai.azure.com/", null, null)]
    [InlineData("https://r.services.ai.azure.com", null, null)]
    public async Task Azure(string url, string? called, string? wayOut)
    {
        await Check($$"""new Azure.AI.OpenAI.AzureOpenAIClient(new Uri("{{url}}"), new System.ClientModel.ApiKeyCredential(name))""", "AzureOpenAIClient", called, wayOut, Packages.AzureOpenAI);
        await Check($$"""new Azure.AI.OpenAI.OpenAIClient(new Uri("{{url}}"), new Azure.AzureKeyCredential(name))""", "OpenAIClient", called, wayOut, Packages.AzureBeta);
    }

    [Theory]
    [InlineData("https://r.services.ai.azure.com", "https://r.services.ai.azure.com/chat/completions", "https://r.services.ai.azure.com/models")]
    [InlineData("https://r.services.ai.azure.com/models", null, null)]
    [InlineData("https://r.services.ai.azure.com/openai/v1", null, null)]
    [InlineData("https://models.inference.ai.azure.com", null, null)]
    [InlineData("https://api.openai.com/v1", null, null)]
    public Task Azure_inference(string url, string? called, string? right) => Check(
        $$"""new Azure.AI.Inference.ChatCompletionsClient(new Uri("{{url}}"), new Azure.AzureKeyCredential(name))""", "ChatCompletionsClient", called, GiveIt(right), Packages.AzureInference);

    [Theory]
    [InlineData("https://api.openai.com/v1/", "https://api.openai.com/v1/v1/chat/completions", "give it 'https://api.openai.com'")]
    [InlineData("https://dashscope.aliyuncs.com/compatible-mode", "https://dashscope.aliyuncs.com/v1/chat/completions", "give it 'https://dashscope.aliyuncs.com/compatible-mode/'")]
    [InlineData("https://open.bigmodel.cn/api/paas/v4/", "https://open.bigmodel.cn/api/paas/v4/v1/chat/completions", "give it a base URL without its version segment, with a slash at its end")]
    [InlineData("https://api.openai.com/", null, null)]
    [InlineData("https://api.openai.com", null, null)]
    [InlineData("https://api.openai.com/v1", null, null)]
    [InlineData("https://dashscope.aliyuncs.com/compatible-mode/", null, null)]
    public Task Betalgo(string url, string? called, string? wayOut) => Check(
        $$"""new Betalgo.Ranul.OpenAI.OpenAIOptions { BaseDomain = "{{url}}" }""", "OpenAIOptions", called, wayOut, Packages.Betalgo);

    [Fact]
    public Task Where_the_version_of_Betalgo_is_set_nothing_is_said() => Check(
        """new Betalgo.Ranul.OpenAI.OpenAIOptions { BaseDomain = "https://open.bigmodel.cn/api/paas/v4/", ApiVersion = "v4" }""", "", null, null, Packages.Betalgo);

    [Theory]
    [InlineData("https://api.openai.com/v1", "https://api.openai.com/v1/v1/chat/completions", "https://api.openai.com")]
    [InlineData("https://api.openai.com", null, null)]
    [InlineData("api.openai.com", null, null)]
    public Task OpenAI_DotNet(string url, string? called, string? right) => Check(
        $$"""new OpenAI.OpenAISettings("{{url}}")""", "OpenAISettings", called, GiveIt(right), Stubs.Of("OpenAI-DotNet"));

    [Fact]
    public Task Where_the_version_of_OpenAI_DotNet_is_given_nothing_is_said() =>
        Check("""new OpenAI.OpenAISettings("https://api.openai.com/v1", "v2")""", "", null, null, Stubs.Of("OpenAI-DotNet"));

    [Theory]
    [InlineData("http://localhost:11434/v1/", "http://localhost:11434/v1/api/chat", "give it 'http://localhost:11434'")]
    [InlineData("http://localhost:11434/api/chat", "http://localhost:11434/api/api/chat", "give it 'http://localhost:11434'")]
    [InlineData("http://localhost:1234/v1", "http://localhost:1234/api/chat", "give it the root of an Ollama server")]
    [InlineData("https://api.openai.com/v1", "https://api.openai.com/api/chat", "give it the root of an Ollama server")]
    [InlineData("http://localhost:11434", null, null)]
    [InlineData("http://localhost:11434/", null, null)]
    [InlineData("http://localhost:11434/v1", null, null)]
    public async Task OllamaSharp(string url, string? called, string? wayOut)
    {
        await Check($$"""new OllamaSharp.OllamaApiClient("{{url}}")""", "OllamaApiClient", called, wayOut, Packages.OllamaSharp);
        await Check($$"""new OllamaSharp.OllamaApiClient(new Uri("{{url}}"))""", "OllamaApiClient", called, wayOut, Packages.OllamaSharp);
    }

    private const string AnthropicBase = "give it a base URL of Anthropic's protocol without its version segment";

    [Theory]
    [InlineData("https://api.anthropic.com/v1", "https://api.anthropic.com/v1/v1/messages", "give it 'https://api.anthropic.com'")]
    [InlineData("https://api.anthropic.com/v1/messages", "https://api.anthropic.com/v1/messages/v1/messages", "give it 'https://api.anthropic.com'")]
    [InlineData("https://api.moonshot.ai/anthropic/v1", "https://api.moonshot.ai/anthropic/v1/v1/messages", "give it 'https://api.moonshot.ai/anthropic'")]
    [InlineData("https://api.openai.com/v1", "https://api.openai.com/v1/v1/messages", AnthropicBase)]
    [InlineData("https://dashscope.aliyuncs.com/compatible-mode/v1", "https://dashscope.aliyuncs.com/compatible-mode/v1/v1/messages", AnthropicBase)]
    [InlineData("https://api.anthropic.com", null, null)]
    [InlineData("https://api.moonshot.ai/anthropic", null, null)]
    [InlineData("https://api.deepseek.com/anthropic/", null, null)]
    public Task Anthropic(string url, string? called, string? wayOut) => Check(
        $$"""new Anthropic.AnthropicClient { BaseUrl = "{{url}}" }""", "AnthropicClient", called, wayOut, Packages.Anthropic);

    [Theory]
    [InlineData("https://generativelanguage.googleapis.com/v1beta/openai/", "https://generativelanguage.googleapis.com/v1beta/openai/v1beta/models", "https://generativelanguage.googleapis.com")]
    [InlineData("https://generativelanguage.googleapis.com", null, null)]
    public Task Google(string url, string? called, string? right) => Check(
        $$"""new Google.GenAI.Types.HttpOptions { BaseUrl = "{{url}}" }""", "HttpOptions", called, GiveIt(right), Stubs.Of("Google.GenAI"));

    private const string Generation = "services/aigc/text-generation/generation";

    [Theory]
    [InlineData("https://dashscope.aliyuncs.com/compatible-mode/v1", "https://dashscope.aliyuncs.com/compatible-mode/" + Generation, "https://dashscope.aliyuncs.com/api/v1/")]
    [InlineData("https://dashscope.aliyuncs.com/api/v1", "https://dashscope.aliyuncs.com/api/" + Generation, "https://dashscope.aliyuncs.com/api/v1/")]
    [InlineData("https://dashscope-intl.aliyuncs.com/api/v1", "https://dashscope-intl.aliyuncs.com/api/" + Generation, "https://dashscope-intl.aliyuncs.com/api/v1/")]
    [InlineData("https://dashscope.aliyuncs.com/api/v1/", null, null)]
    public Task DashScope(string url, string? called, string? right) => Check(
        $$"""new Cnblogs.DashScope.Core.DashScopeClient(name, baseAddress: "{{url}}")""", "DashScopeClient", called, GiveIt(right), Stubs.Of("Cnblogs.DashScope.Core"));

    private const string FormatString = "give it a format string with a place for the operation";

    [Theory]
    [InlineData("https://api.openai.com/v1", "https://api.openai.com/v1", "give it 'https://api.openai.com/v1/{1}'")]
    [InlineData("https://api.openai.com", "https://api.openai.com", FormatString)]
    [InlineData("https://r.openai.azure.com", "https://r.openai.azure.com", FormatString)]
    [InlineData("https://api.openai.com/v1/{1}", null, null)]
    [InlineData("https://api.openai.com/{0}/{1}", null, null)]
    public Task OkGoDoIt(string url, string? called, string? wayOut) => Check(
        $$"""new OpenAI_API.OpenAIAPI(name) { ApiUrlFormat = "{{url}}" }""", "OpenAIAPI", called, wayOut, Packages.OkGoDoIt);

    [Fact]
    public async Task Format_strings_of_tghamm()
    {
        await Check("""new Anthropic.SDK.AnthropicClient { ApiUrlFormat = "https://api.anthropic.com/v1" }""",
            "AnthropicClient", "https://api.anthropic.com/v1", "give it 'https://api.anthropic.com/v1/{1}'", Stubs.Of("Anthropic.SDK"));
        await Check("""new Mistral.SDK.MistralClient { ApiUrlFormat = "https://api.mistral.ai/v1" }""",
            "MistralClient", "https://api.mistral.ai/v1", "give it 'https://api.mistral.ai/v1/{1}'", Stubs.Of("Mistral.SDK"));
        await Check("""new Mistral.SDK.MistralClient { ApiUrlFormat = "https://api.mistral.ai/{0}/{1}" }""", "", null, null, Stubs.Of("Mistral.SDK"));
    }

    private static string? GiveIt(string? right) => right is null ? null : $"give it '{right}'";

    private static async Task Check(string creation, string taker, string? called, string? wayOut, MetadataReference[] references)
    {
        var found = await new TestProject().Without("OPENAI001", "SKEXP0010").WithReferences(references).WithSource(Snippet.Statements($"var made = {creation};")).FindAsync();
        Assert.Equal(
            called is null ? [] : [$"'{taker}' will call '{called}', which answers 404; {wayOut}"],
            found.Where(finding => finding.Id == "AIP1004").Select(finding => finding.GetMessage(CultureInfo.InvariantCulture)));
        Assert.True(called is null || !found.Any(finding => finding.Id == "AIP1001"), "one finding a place");
    }
}
