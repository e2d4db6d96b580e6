using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;

namespace AIPortability.Valid;

/// <summary>What ties a program to nobody's service: rows that are shown, servers of its own machine, texts that are to be replaced.</summary>
public static class Rows
{
    // Right: the menu opens the page in a browser, and nothing in the program calls it.
    public static readonly IReadOnlyList<Engine> Engines = new[]
    {
        new Engine { Name = "Perplexity", Url = "https://api.perplexity.ai/search" },
        new Engine { Name = "Mistral", Url = "https://api.mistral.ai/v1" },
    };

    // Right: a sample row, which nobody reads.
    internal static object Sample => new SampleRow { Title = "An example", Link = "https://api.openai.com/v1" };

    // Right: the reader writes the name of the own resource here.
    public static readonly Uri Template = new("https://your-endpoint.openai.azure.com/");

    // Right: the same in other words.
    public static readonly Uri[] Templates = [new("https://my-resource-name.openai.azure.com/"), new("https://xxx.openai.azure.com/openai/v1")];

    // Right: without the setting the server of the own machine is asked.
    public static Uri OwnServer(IConfiguration configuration) => new(configuration["AI:Endpoint"] ?? "http://localhost:11434/v1");

    // Right: the same for an optional parameter.
    public static HttpClient OwnClient(string baseUrl = "http://127.0.0.1:11434") => new() { BaseAddress = new Uri(baseUrl) };

    // Right: the host of a container sees the machine under this name, and anything may listen there.
    public static Uri FromContainer => new("http://host.docker.internal:8080/v1");

    // Right: a server of tools, and no model.
    public static Task<string> Tools(HttpClient client) => client.GetStringAsync("https://api.githubcopilot.com/mcp/");

    // Right: a token for speech, at a host that also serves models.
    public static Task<string> Token(HttpClient client) => client.GetStringAsync("https://contoso.services.ai.azure.com/sts/v1.0/issueToken");

    public static void Open(Engine engine) => Process.Start(new ProcessStartInfo(engine.Url) { UseShellExecute = true });
}

public sealed class Engine
{
    public required string Name { get; init; }

    public required string Url { get; init; }
}

internal sealed class SampleRow
{
    public required string Title { get; init; }

    public required string Link { get; init; }
}
