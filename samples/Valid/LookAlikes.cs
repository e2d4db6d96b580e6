using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;

namespace AIPortability.Valid;

public static class LookAlikes
{
    // Right: a host of somebody else that begins with the provider's name.
    public static Uri Longer => new("https://api.openai.com.example.org/v1");

    // Right: another host of the same length of labels.
    public static Uri Other => new("https://notapi.openai.com.example/v1");

    // Right: the provider's name is the user's name at another host.
    public static Uri Credentials => new("https://api.openai.com@example.org/v1");

    // Right: the address is a part of another one's query.
    public static Task<string> Redirect(HttpClient client) => client.GetStringAsync("https://example.org/check?url=https://api.openai.com/v1");

    // Right: the name of a file.
    public static Stream Certificate => File.OpenRead("api.openai.com.pem");

    // Right: the name of a package, a namespace or a section.
    public static string[] Names => ["OpenAI", "Azure.AI.OpenAI", "AI:OpenAI"];

    // Right: a type of one's own that shares a name with an SDK's.
    public static OpenAIClient Create() => new("https://ai.contoso.example/v1");
}

/// <summary>The company's own client for its own service.</summary>
public sealed class OpenAIClient(string endpoint)
{
    // Right: the address comes from outside.
    public Uri Endpoint { get; } = new(endpoint);
}
