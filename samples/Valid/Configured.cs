using System;
using System.ComponentModel.DataAnnotations;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AIPortability.Valid;

public sealed class Configured(IConfiguration configuration, HttpClient client)
{
    // Right: without the setting there is no service.
    public Uri Required => new(configuration["AI:Endpoint"] ?? throw new InvalidOperationException("AI:Endpoint is not configured."));

    // Right: the environment decides.
    public static string? FromEnvironment => Environment.GetEnvironmentVariable("AI__Endpoint");

    // Right: the resource is the user's own and comes from outside.
    public static Uri OfResource(string resource) => new($"https://{resource}.openai.azure.com/");

    // Right: the same as a concatenation.
    public Uri OfConfiguredResource => new("https://" + configuration["AI:Resource"] + ".openai.azure.com/openai/v1");

    // Right: the same as a format.
    public static Uri OfFormattedResource(string resource) => new(string.Format(null, "https://{0}.openai.azure.com/", resource));

    // Right: the region decides about the host.
    public static Uri OfRegion(string region) => new($"https://{region}.api.openai.com/v1");

    // Right: the host comes from a setting.
    public Uri Built => new UriBuilder("https", configuration["AI:Host"], 443, "v1").Uri;

    // Right: a relative address; the client knows the rest.
    public Task<HttpResponseMessage> Ask(HttpContent content) => client.PostAsync("v1/chat/completions", content);

    // Right: the path of an operation is no address.
    public const string Operation = "/v1/chat/completions";

    // Right: a name that service discovery resolves.
    public static void Register(IServiceCollection services) =>
        services.AddHttpClient("ai", c => c.BaseAddress = new Uri("https+http://language-model"));

    // Right: the options say where.
    public static void RegisterConfigured(IServiceCollection services) =>
        services.AddHttpClient("chat", (provider, c) => c.BaseAddress = provider.GetRequiredService<IOptions<ServiceOptions>>().Value.Endpoint);

    // Right: a local program of the developer's own on a port that no service of a provider has.
    public static Uri Local => new("http://localhost:5000/v1");
}

public sealed class ServiceOptions
{
    // Right: no default; the setting is required.
    [Required]
    public Uri? Endpoint { get; set; }

    // Right: a default that names no provider.
    public string Path { get; set; } = "/v1/chat/completions";
}
