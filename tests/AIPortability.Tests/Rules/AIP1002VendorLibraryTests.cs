using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>AIP1002 for the libraries of other vendors than OpenAI, and for those that have no host built in.</summary>
public sealed class AIP1002VendorLibraryTests
{
    [Theory]
    [InlineData("Anthropic.SDK", "new AnthropicClient()", "AnthropicClient calls api.anthropic.com")]
    [InlineData("Anthropic.SDK", "new AnthropicClient(key)", "AnthropicClient calls api.anthropic.com")]
    [InlineData("Anthropic.SDK", "new AnthropicClient(key, http)", "AnthropicClient may call api.anthropic.com")]
    [InlineData("Anthropic.SDK", "new AnthropicClient(key) { ApiVersion = \"v1\" }", "AnthropicClient calls api.anthropic.com")]
    [InlineData("Anthropic.SDK", "new AnthropicClient(key) { ApiUrlFormat = url }", null)]
    [InlineData("Mistral.SDK", "new MistralClient(key)", "MistralClient calls api.mistral.ai")]
    [InlineData("Mistral.SDK", "new MistralClient(key) { ApiUrlFormat = url }", null)]
    public Task Anthropic_and_Mistral(string assembly, string creation, string? expected) => ClientCalls.Check(assembly, creation, expected, assembly);

    [Theory]
    [InlineData("Google.GenAI", "new Client(apiKey: key)", "Client may call generativelanguage.googleapis.com")]
    [InlineData("Google.GenAI", "new Client(apiKey: key, httpOptions: new Google.GenAI.Types.HttpOptions())", "Client may call generativelanguage.googleapis.com")]
    [InlineData("Google.GenAI", "new Client(apiKey: key, httpOptions: new Google.GenAI.Types.HttpOptions { BaseUrl = url })", null)]
    [InlineData("Mscc.GenerativeAI", "new GoogleAI(key)", "GoogleAI calls generativelanguage.googleapis.com")]
    [InlineData("Mscc.GenerativeAI", "new GoogleAI(key).GenerativeModel(\"m\")", "GoogleAI calls generativelanguage.googleapis.com")]
    [InlineData("Mscc.GenerativeAI", "new GenerativeModel()", "GenerativeModel calls generativelanguage.googleapis.com")]
    [InlineData("Mscc.GenerativeAI", "new VertexAI(\"project\", region: \"r\")", "VertexAI calls *-aiplatform.googleapis.com")]
    [InlineData("Mscc.GenerativeAI", "new GoogleAI(key, requestOptions: new Mscc.GenerativeAI.Types.RequestOptions { BaseUrl = url })", null)]
    [InlineData("GenerativeAI", "new GoogleAi(key)", "GoogleAi calls generativelanguage.googleapis.com")]
    [InlineData("GenerativeAI", "new GoogleAi(key).CreateGenerativeModel(\"m\")", "GoogleAi calls generativelanguage.googleapis.com")]
    [InlineData("GenerativeAI", "new GenerativeModel(key, \"m\", http)", "GenerativeModel may call generativelanguage.googleapis.com")]
    [InlineData("GenerativeAI", "new GenerativeModel(new GoogleAIPlatformAdapter(key), \"m\")", "GoogleAIPlatformAdapter calls generativelanguage.googleapis.com")]
    [InlineData("GenerativeAI", "new VertexAI(\"p\", \"r\")", "VertexAI calls *-aiplatform.googleapis.com")]
    [InlineData("GenerativeAI", "new GenerativeModel((IPlatformAdapter)null, \"m\")", null)]
    [InlineData("GenerativeAI.Microsoft", "new GenerativeAIChatClient(key)", "GenerativeAIChatClient calls generativelanguage.googleapis.com")]
    [InlineData("GenerativeAI.Microsoft", "new GenerativeAIChatClient((GenerativeAI.IPlatformAdapter)null)", null)]
    public Task Google(string assembly, string creation, string? expected) => ClientCalls.Check(assembly, creation, expected, assembly);

    [Theory]
    [InlineData("Cnblogs.DashScope.Core", "new DashScopeClient(key)", "DashScopeClient calls dashscope.aliyuncs.com")]
    [InlineData("Cnblogs.DashScope.Core", "new DashScopeClient(key, TimeSpan.Zero)", "DashScopeClient calls dashscope.aliyuncs.com")]
    [InlineData(
        "Cnblogs.DashScope.Core",
        "new DashScopeClient(key, baseAddress: Cnblogs.DashScope.Core.Internals.DashScopeDefaults.HttpApiBaseAddress)",
        "DashScopeClient calls dashscope.aliyuncs.com")]
    [InlineData("Cnblogs.DashScope.Core", "new DashScopeClient(key, baseAddress: url)", null)]
    [InlineData("Sdcb.DashScope", "new DashScopeClient(key)", "DashScopeClient calls dashscope.aliyuncs.com")]
    [InlineData("Sdcb.DashScope", "new DashScopeClient(key, new HttpClient { BaseAddress = new Uri(url) })", "DashScopeClient calls dashscope.aliyuncs.com")]
    [InlineData("Sdcb.DashScope", "new DashScopeClient(key, http)", "DashScopeClient may call dashscope.aliyuncs.com")]
    public Task DashScope(string assembly, string creation, string? expected) => ClientCalls.Check(assembly, creation, expected, assembly);

    [Theory]
    [InlineData("services.AddDashScopeClient(key)", "AddDashScopeClient calls dashscope.aliyuncs.com")]
    [InlineData("services.AddDashScopeClient((IConfiguration)null)", "AddDashScopeClient may call dashscope.aliyuncs.com")]
    [InlineData("services.AddDashScopeClient(((IConfiguration)null).GetSection(\"d\"))", "AddDashScopeClient may call dashscope.aliyuncs.com")]
    [InlineData("services.AddDashScopeClient(key, url)", null)]
    public Task Registrations_of_DashScope(string creation, string? expected) => ClientCalls.Check(
        "Cnblogs.DashScope.AspNetCore", creation.Replace("services", "((IServiceCollection)null)", StringComparison.Ordinal), expected,
        "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Configuration");

    [Theory]
    [InlineData("OllamaSharp", "new OllamaApiClient(url, \"m\")")]
    [InlineData("OllamaSharp", "new OllamaApiClient(http)")]
    [InlineData("Azure.AI.Inference", "new ChatCompletionsClient(new Uri(url), new Azure.AzureKeyCredential(key))")]
    [InlineData("Azure.AI.Inference", "new EmbeddingsClient(new Uri(url), new Azure.AzureKeyCredential(key))")]
    [InlineData("Azure.AI.OpenAI", "new AzureOpenAIClient(new Uri(url), new System.ClientModel.ApiKeyCredential(key)).GetChatClient(\"m\")")]
    public Task A_library_that_has_no_host_built_in_is_silent(string assembly, string creation) => ClientCalls.Check(assembly, creation, null, assembly);

    [Theory]
    [InlineData("tryAGI.OpenAI", "tryAGI.OpenAI.CustomProviders")]
    [InlineData("LangChain.Providers.OpenAI", "LangChain.Providers.OpenAI.OpenAiProvider")]
    public async Task A_factory_for_another_vendor_names_that_vendor(string assembly, string type)
    {
        (string Method, string Host)[] factories =
        [
            .. from sdk in ClientTable.Find(assembly)
               from entry in sdk.Entries
               where entry.Types.Contains(type)
               from method in entry.Methods
               select (method, sdk.Host),
        ];

        Assert.True(factories.Length > 10);
        foreach ((string method, string host) in factories)
        {
            string argument = host.StartsWith("localhost", StringComparison.Ordinal) ? "" : "key";
            await ClientCalls.Check(assembly, $"{type}.{method}({argument})", $"{method} calls {host}");
        }
    }

    public static TheoryData<string> Assemblies => [.. ClientTable.Assemblies];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public async Task Types_of_the_users_own_that_share_a_name_are_silent(string assembly)
    {
        ClientEntry[] entries = [.. ClientTable.Find(assembly).SelectMany(sdk => sdk.Entries)];
        string[] names = [.. entries.SelectMany(entry => entry.Types).Select(name => name[(name.LastIndexOf('.') + 1)..]).Distinct()];
        string[] methods = [.. entries.SelectMany(entry => entry.Methods).Distinct().Except(names)];
        string types = string.Concat(names.Select(name => $"class {name} {{ public {name}(string key) {{ }} }}\n"));
        string calls = string.Concat(methods.Select(method => $"static object {method}(string key) => key; object Call{method}(string key) => {method}(key);\n"));
        string makes = string.Concat(names.Select(name => $"object Make{name}(string key) => new {name}(key);\n"));
        string source = $"namespace Mine {{ {types} class User {{ {calls} {makes} }} }}";

        foreach (MetadataReference[] references in Packages.Versions(assembly))
            Assert.Empty(await ClientCalls.In(source, references));
    }
}
