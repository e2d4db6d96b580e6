using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

namespace AIPortability.Valid;

/// <summary>
/// Pages that people open. This comment may name https://api.openai.com/v1 as well:
/// <code>client.BaseAddress = new Uri("https://api.openai.com/v1/");</code>
/// </summary>
public static class Links
{
    // Right: a page on which people make their key; no request of the program goes there.
    public const string KeysPage = "https://platform.openai.com/api-keys";

    // Right: the company's site for visitors.
    public static readonly Uri Imprint = new("https://openai.com/policies");

    // Right: a table of consoles for people is no table of services.
    public static readonly IReadOnlyDictionary<string, string> Consoles = new Dictionary<string, string>
    {
        ["Anthropic"] = "https://console.anthropic.com/settings/keys",
        ["Groq"] = "https://console.groq.com/keys",
        ["Mistral"] = "https://console.mistral.ai/api-keys",
    };

    // Right: the host also serves an API, but below another path.
    public static string ModelsPage => "https://openrouter.ai/models";

    // Right: the catalogue of downloadable models is a web page.
    public static string Library { get; } = "https://ollama.com/library/llama3";

    // Right: the host serves many things, and this path is image analysis, no language model.
    public static Uri Vision(string region) => new($"https://{region}.api.cognitive.microsoft.com/vision/v3.2/analyze");

    // Right: the same without a hole.
    public static readonly Uri Speech = new("https://westeurope.api.cognitive.microsoft.com/sts/v1.0/issueToken");

    // Right: the page that shows whether the service is up belongs to no API.
    public static Task<string> Status(HttpClient client) => client.GetStringAsync("https://status.openai.com/api/v2/status.json");

    // Right: the name says that a person reads it.
    public static string HelpUrl => Describe(helpLink: "https://api.openai.com/v1");

    private static string Describe(string helpLink) => "help: " + helpLink;
}
