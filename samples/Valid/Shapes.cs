using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace AIPortability.Valid;

public sealed class Shapes(HttpClient given)
{
    // Right: the base ends with a slash, and the paths begin with none.
    private readonly HttpClient chat = new() { BaseAddress = new Uri("https://api.openai.com/v1/") };

    // Right: the version stands in the paths.
    private readonly HttpClient root = new() { BaseAddress = new Uri("https://api.openai.com") };

    // Right: the whole address is the base, and nothing is added to it.
    private readonly HttpClient whole = new() { BaseAddress = new Uri("https://api.openai.com/v1/chat/completions") };

    // Right: the version is dropped with the base's last segment, and the path has it again.
    private readonly Uri embeddings = new(new Uri("https://api.openai.com/v1"), "v1/embeddings");

    // Right: a slash in front drops the base's path, and the path is the same.
    private readonly Uri responses = new(new Uri("https://api.openai.com/v1/"), "/v1/responses");

    public Task Ask(HttpContent body) => chat.PostAsync("chat/completions", body);

    public Task Speak(HttpContent body) => root.PostAsync("/v1/audio/speech", body);

    public Task Tell(HttpContent body) => whole.PostAsync("", body);

    // Right: an absolute address ignores the base.
    public Task Draw(HttpContent body) => whole.PostAsync("https://api.openai.com/v1/images/generations", body);

    // Right: a path of the program's own server.
    public Task Save(HttpContent body) => given.PostAsync("/embeddings", body);

    public Task Embed(HttpContent body) => given.PostAsync(embeddings, body);

    public Task Respond(HttpContent body) => given.PostAsync(responses, body);
}
