using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>AIP1002 for the libraries that call OpenAI beside its own package.</summary>
public sealed class AIP1002OpenAILibraryTests
{
    [Theory]
    [InlineData("new OpenAIClient(key)", "OpenAIClient calls api.openai.com")]
    [InlineData("new OpenAIClient(key, null)", "OpenAIClient calls api.openai.com")]
    [InlineData("new OpenAIClient(key, new OpenAISettings())", "OpenAIClient calls api.openai.com")]
    [InlineData("new OpenAIClient(key, client: new HttpClient { BaseAddress = new Uri(url) })", "OpenAIClient calls api.openai.com")]
    [InlineData("new OpenAIClient(key, client: http)", "OpenAIClient may call api.openai.com")]
    [InlineData("new OpenAIClient(key, OpenAISettings.Default)", "OpenAIClient may call api.openai.com")]
    [InlineData("new OpenAIClient(key, new OpenAISettings(url))", null)]
    [InlineData("new OpenAIClient(key, new OpenAISettings(apiVersion: \"v1\", domain: url))", null)]
    [InlineData("new OpenAIClient(key, new OpenAISettings(resourceName: url, deploymentId: \"d\", apiVersion: \"2024\"))", null)]
    public Task OpenAI_DotNet(string creation, string? expected) => ClientCalls.Check("OpenAI-DotNet", creation, expected, "OpenAI");

    [Theory]
    [InlineData("var settings = new OpenAISettings(); return new OpenAIClient(key, settings);", "OpenAIClient calls api.openai.com")]
    [InlineData("OpenAISettings settings = null; return new OpenAIClient(key, settings);", "OpenAIClient calls api.openai.com")]
    [InlineData("OpenAISettings settings = null; settings = new OpenAISettings(url); return new OpenAIClient(key, settings);", "OpenAIClient may call api.openai.com")]
    [InlineData("var settings = new OpenAISettings(url); return new OpenAIClient(key, settings);", null)]
    public async Task Settings_of_OpenAI_DotNet_in_a_local_are_followed(string body, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        await ClientCalls.In($"using OpenAI; class C {{ object Make(string key, string url) {{ {body} }} }}", Stubs.Of("OpenAI-DotNet")));

    [Theory]
    [InlineData("new OpenAiClient(key)", "OpenAiClient calls api.openai.com")]
    [InlineData("new OpenAiClient()", "OpenAiClient calls api.openai.com")]
    [InlineData("new OpenAiClient(key, new HttpClient())", "OpenAiClient calls api.openai.com")]
    [InlineData("new OpenAiClient(key, baseUri: null)", "OpenAiClient calls api.openai.com")]
    [InlineData("new OpenAiClient(key, baseUri: new Uri(OpenAiClient.DefaultBaseUrl))", "OpenAiClient calls api.openai.com")]
    [InlineData("new ChatClient()", "ChatClient calls api.openai.com")]
    [InlineData("new AssistantsClient(http)", "AssistantsClient may call api.openai.com")]
    [InlineData("new tryAGI.OpenAI.Realtime.OpenAiRealtimeClient(key).ConnectAsync(\"m\")", "ConnectAsync calls api.openai.com")]
    [InlineData("new tryAGI.OpenAI.Realtime.OpenAiRealtimeClient(key).ConnectAsync(new Uri(url))", null)]
    [InlineData("new OpenAiClient(key, baseUri: new Uri(url))", null)]
    [InlineData("new OpenAiClient(key, new HttpClient { BaseAddress = new Uri(url) })", null)]
    [InlineData("new ChatClient(baseUri: new Uri(url))", null)]
    [InlineData("CustomProviders.Ollama(new Uri(url))", null)]
    public Task TryAGI(string creation, string? expected) => ClientCalls.Check("tryAGI.OpenAI", creation, expected, "tryAGI.OpenAI");

    [Theory]
    [InlineData("new OpenAiProvider(key)", "OpenAiProvider calls api.openai.com")]
    [InlineData("new OpenAiProvider(new OpenAiConfiguration { ApiKey = key })", "OpenAiProvider calls api.openai.com")]
    [InlineData("OpenAiProvider.ToOpenAiProvider(key)", "ToOpenAiProvider calls api.openai.com")]
    [InlineData("new OpenAiProvider(key, url)", null)]
    [InlineData("new OpenAiProvider(new OpenAiConfiguration { ApiKey = key, Endpoint = url })", null)]
    [InlineData("new OpenAiProvider(new tryAGI.OpenAI.OpenAiClient(key, baseUri: new Uri(url)))", null)]
    public Task LangChain(string creation, string? expected) => ClientCalls.Check("LangChain.Providers.OpenAI", creation, expected, "LangChain.Providers.OpenAI");

    [Theory]
    [InlineData("((IKernelMemoryBuilder)null).WithOpenAIDefaults(key)", "WithOpenAIDefaults calls api.openai.com")]
    [InlineData("((IKernelMemoryBuilder)null).WithOpenAIDefaults(key, httpClient: new HttpClient { BaseAddress = new Uri(url) })", "WithOpenAIDefaults calls api.openai.com")]
    [InlineData("((IKernelMemoryBuilder)null).WithOpenAIDefaults(key, httpClient: http)", "WithOpenAIDefaults may call api.openai.com")]
    [InlineData("new OpenAIConfig { APIKey = key }", "OpenAIConfig may call api.openai.com")]
    [InlineData("((IKernelMemoryBuilder)null).WithOpenAI(new OpenAIConfig { APIKey = key, Endpoint = url })", null)]
    public Task Kernel_Memory(string creation, string? expected) =>
        ClientCalls.Check("Microsoft.KernelMemory.AI.OpenAI", creation, expected, "Microsoft.KernelMemory");

    [Theory]
    [InlineData("OpenAI.GPT3", "new OpenAIService(new OpenAiOptions { ApiKey = key })", "OpenAIService calls api.openai.com")]
    [InlineData("OpenAI.GPT3", "new OpenAIService(new OpenAiOptions { ApiKey = key, BaseDomain = url })", null)]
    [InlineData("OpenAI", "new OpenAIService(new OpenAiOptions { ApiKey = key })", "OpenAIService calls api.openai.com")]
    [InlineData("OpenAI", "new OpenAIService(new OpenAiOptions { ApiKey = key, BaseDomain = url })", null)]
    [InlineData("OpenAI", "((IServiceCollection)null).AddOpenAIService()", "AddOpenAIService may call api.openai.com")]
    [InlineData("OpenAI", "((IServiceCollection)null).AddOpenAIService(o => o.ApiKey = key)", "AddOpenAIService may call api.openai.com")]
    [InlineData("OpenAI", "((IServiceCollection)null).AddOpenAIService(o => { o.ApiKey = key; o.BaseDomain = url; })", null)]
    public Task Earlier_Betalgo(string space, string creation, string? expected) =>
        ClientCalls.Check(space, creation, expected, space, space + ".Managers", space + ".Extensions", "Microsoft.Extensions.DependencyInjection");

    [Theory]
    [InlineData("((IServiceCollection)null).AddOpenAIService(o => o.ApiKey = key)", "AddOpenAIService may call api.openai.com")]
    [InlineData("((IServiceCollection)null).AddOpenAIRealtimeService()", "AddOpenAIRealtimeService may call api.openai.com")]
    [InlineData("((IServiceCollection)null).AddOpenAIRealtimeService(o => o.ApiKey = key)", "AddOpenAIRealtimeService calls api.openai.com")]
    [InlineData("new OpenAIRealtimeService(key)", "OpenAIRealtimeService calls api.openai.com")]
    [InlineData("new OpenAIRealtimeService(new OpenAIOptions { ApiKey = key, BaseDomain = url })", "OpenAIRealtimeService calls api.openai.com")]
    [InlineData("OpenAIRealtimeService.Create(key)", "Create calls api.openai.com")]
    [InlineData("((IServiceCollection)null).AddOpenAIService(o => o.BaseDomain = url)", null)]
    [InlineData("((IServiceCollection)null).AddOpenAIRealtimeService(o => o.BaseRealTimeSocketUrl = url)", null)]
    [InlineData("new OpenAIRealtimeService(new OpenAIOptions { ApiKey = key, BaseRealTimeSocketUrl = url })", null)]
    [InlineData("OpenAIRealtimeService.Create(new OpenAIOptions { ApiKey = key, BaseRealTimeSocketUrl = url })", null)]
    public Task Registrations_of_Betalgo(string creation, string? expected) => ClientCalls.Check(
        "Betalgo.Ranul.OpenAI", creation, expected,
        "Betalgo.Ranul.OpenAI", "Betalgo.Ranul.OpenAI.Managers", "Betalgo.Ranul.OpenAI.Extensions", "Microsoft.Extensions.DependencyInjection");
}
