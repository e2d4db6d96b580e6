using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Arrivals;

internal static class Requests
{
    private const string Version = "v1";

    private static readonly HttpClient Http = new();

    public static Task LiteralAsync() => Http.PostAsync("https://api.openai.com/v1/chat/completions", null);

    public static Task InterpolatedAsync(string operation) => Http.PostAsync($"https://api.openai.com/v1/{operation}", null);

    public static Task SumAsync(string model) => Http.GetAsync("https://api.openai.com/v1/models/" + model);

    public static Task LiteralWithConstantAsync(string operation) => Http.PostAsync($"https://api.openai.com/{Version}/{operation}", null);

    public static Task UriBelowUriAsync() => Http.PostAsync(new Uri(new Uri("https://api.openai.com"), "/v1/responses"), null);
}

internal sealed class WithVersion
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://api.openai.com/v1/") };

    public Task AskAsync() => http.PostAsJsonAsync("chat/completions", new { input = "Which tea?" });
}

internal sealed class WithoutSlash
{
    private readonly HttpClient http = new() { BaseAddress = new Uri("https://api.openai.com") };

    public Task AskAsync() => http.PostAsync("v1/embeddings", null);
}

internal sealed class WithTwoSlashes
{
    private const string Path = "/v1/moderations";

    public async Task AskAsync()
    {
        using var http = new HttpClient();
        http.BaseAddress = new Uri("https://api.openai.com/");
        await http.PostAsync(Path, null);
    }
}

internal sealed class OfConstructor
{
    private readonly HttpClient http;

    public OfConstructor(HttpClient http)
    {
        this.http = http;
        this.http.BaseAddress = new Uri("https://api.openai.com/");
    }

    public Task AskAsync(string model) => http.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"v1/models/{model}"));
}

internal sealed class TypedClient(HttpClient http)
{
    public static Task AskAsync()
    {
        var services = new ServiceCollection();
        services.AddHttpClient<TypedClient>(client => client.BaseAddress = new Uri("https://api.openai.com"));
        return services.BuildServiceProvider().GetRequiredService<TypedClient>().SendAsync();
    }

    private Task SendAsync() => http.PostAsync("/v1/chat/completions", null);
}

internal sealed class Constants
{
    private const string Host = "https://api.openai.com";
    private const string Version = "v1";

    private readonly HttpClient http = new();

    public Task AskAsync(string operation) => http.PostAsync($"{Host}/{Version}/{operation}", null);
}

internal sealed class Formatted
{
    private const string Host = "api.openai.com";

    private readonly HttpClient http = new();

    public Task AskAsync(string operation) => http.PostAsync(string.Format("https://{0}/{1}/{2}", Host, "v1", operation), null);
}

internal sealed class Built
{
    private readonly HttpClient http = new();

    public Task AskAsync() => http.PostAsync(new UriBuilder("https", "api.openai.com", 443, "/v1/images/generations").Uri, null);
}

internal sealed class Domains
{
    private const string Domain = "api.openai.com";

    private readonly HttpClient http = new();

    public Task SumAsync() => http.PostAsync("https://" + Domain + "/v1/chat/completions", null);

    public Task InterpolatedAsync(string operation) => http.GetAsync($"https://{Domain}/v1/{operation}");
}
