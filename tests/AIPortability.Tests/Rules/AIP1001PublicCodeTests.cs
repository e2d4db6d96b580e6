using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>The shapes that were counted in public code, each as it was met there.</summary>
public sealed class AIP1001PublicCodeTests
{
    private const string Root = """{|AIP1001:"https://api.openai.com/"|}""";
    private const string Base = """{|AIP1001:"https://api.openai.com/v1/"|}""";
    private const string Chat = """{|AIP1001:"https://api.openai.com/v1/chat/completions"|}""";

    [Theory]
    [InlineData($"var response = await client.PostAsync({Chat}, content);")]
    [InlineData("""var response = await client.PostAsync({|AIP1001:"https://api.openai.com/v1/realtime/sessions"|}, content);""")]
    [InlineData("""var response = await client.PostAsJsonAsync({|AIP1001:"https://api.openai.com/v1/embeddings"|}, new { input = name });""")]
    [InlineData($"using var request = new HttpRequestMessage(HttpMethod.Post, {Chat}) {{ Content = content }};")]
    [InlineData($"var chat = new HttpClient {{ BaseAddress = new Uri({Base}) }};")]
    [InlineData($"client.BaseAddress = new Uri({Root});")]
    [InlineData($"client.BaseAddress = new Uri({Chat});")]
    [InlineData($"var message = new HttpRequestMessage {{ RequestUri = new Uri({Chat}) }};")]
    [InlineData("""string apiUrl = {|AIP1001:"https://api.openai.com/v1/images/generations"|}; await client.GetAsync(apiUrl);""")]
    [InlineData($"string endpoint = {Base}; endpoint += \"models\"; await client.GetAsync(endpoint);")]
    [InlineData("""var answer = await client.GetAsync({|AIP1001:$"https://api.openai.com/v1/chat/completions"|});""")]
    [InlineData("""var answer = await client.GetAsync({|AIP1001:$"https://api.openai.com/v1/threads/{name}/runs/{url}"|});""")]
    [InlineData("""var answer = await client.GetAsync({|AIP1001:"https://api.openai.com/v1/" + name|});""")]
    [InlineData("""var builder = new StringBuilder({|AIP1001:"https://api.openai.com/v1/models"|});""")]
    [InlineData("""var socket = new System.Net.WebSockets.ClientWebSocket(); await socket.ConnectAsync(new Uri({|AIP1001:$"wss://api.openai.com/v1/realtime?model={name}"|}), default);""")]
    [InlineData("""Uri target = name switch { "groq" => new({|AIP1001:"https://api.groq.com/openai/v1"|}), _ => new({|AIP1001:"https://api.openai.com/v1"|}) };""")]
    public Task A_statement_as_it_is_met_is_reported(string statement) => Verify.Source(Snippet.Statements(statement));

    [Theory]
    [InlineData($"""services.AddHttpClient("OpenAI", c => c.BaseAddress = new Uri({Base}));""")]
    [InlineData($$"""services.AddHttpClient("OpenAI", (_, c) => { c.BaseAddress = new Uri({{Root}}); c.Timeout = TimeSpan.FromMinutes(2); });""")]
    [InlineData($"services.AddHttpClient<C>(c => c.BaseAddress = new Uri({Base}));")]
    [InlineData($$"""services.AddRefitClient<IDisposable>().ConfigureHttpClient(c => { c.BaseAddress = new Uri({{Root}}); });""")]
    [InlineData("""services.AddHttpClient("OpenAI", c => c.BaseAddress = new Uri(configuration["OpenAI:BaseUrl"] ?? {|AIP1003:"https://api.openai.com/v1/"|}));""")]
    [InlineData("""services.AddHttpClient("OpenAI");""")]
    public Task A_registration_as_it_is_met_is_judged(string statement) => Verify.Source(Snippet.Members(
        $"void M(IServiceCollection services, IConfiguration configuration) {{ {statement} }}",
        "static class Refit { public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services) => services.AddHttpClient(typeof(T).Name); }"));

    [Theory]
    [InlineData("""private const string ApiUrl = {|AIP1001:"https://api.openai.com/v1/chat/completions"|}; Uri M() => new(ApiUrl);""")]
    [InlineData("""private static readonly Uri Endpoint = new({|AIP1001:"https://api.openai.com/v1"|}); Task M(HttpClient c) => c.GetAsync(Endpoint);""")]
    [InlineData("""private string apiUrl = {|AIP1001:"https://api.openai.com/v1/completions"|}; Uri M() => new(apiUrl);""")]
    [InlineData("""public string ApiUrlFormat { get; set; } = {|AIP1001:"https://api.openai.com/{0}/{1}"|};""")]
    [InlineData("""public string BaseUrl => {|AIP1001:"https://api.openai.com/v1"|};""")]
    [InlineData("""[System.ComponentModel.DefaultValue("https://api.openai.com/v1")] public string BaseUrl { get; set; } = {|AIP1001:"https://api.openai.com/v1"|};""")]
    [InlineData("""C(string key, string baseUrl = {|AIP1003:"https://api.openai.com/v1"|}) { }""")]
    [InlineData("""string M(string? configured) => configured ?? {|AIP1003:"https://api.openai.com/v1"|};""")]
    [InlineData("""bool M(Uri uri) => uri.Host.Contains("api.openai.com");""")]
    public Task A_member_as_it_is_met_is_judged(string member) => Verify.Source(Snippet.Members(member));

    [Theory]
    [InlineData("[SerializeField] private string apiUrl")]
    [InlineData("[SerializeField, Space] private string apiUrl")]
    [InlineData("[UnityEngine.SerializeField] private string apiUrl")]
    public Task A_field_that_a_scene_stores_is_a_default(string field) => Verify.Source(Snippet.Types(
        $$"""
        using UnityEngine;

        class Chat { {{field}} = {|AIP1003:"https://api.openai.com/v1/chat/completions"|}; }

        namespace UnityEngine
        {
            class SerializeField : Attribute;
            class Space : Attribute;
        }
        """));
}
