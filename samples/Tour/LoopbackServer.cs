using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AIPortability.Tour;

/// <summary>A request as it arrived.</summary>
internal sealed record ArrivedRequest(string Method, string Path, string Body, string Authorization)
{
    /// <summary>The model that it asks for; empty where it names none.</summary>
    public string Model => Question.Read(Body).Model;
}

/// <summary>An OpenAI-compatible server on a free port of 127.0.0.1 that remembers who asked for what.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<ArrivedRequest> requests = new();

    private LoopbackServer()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        application = builder.Build();
        application.Run(AnswerAsync);
    }

    /// <summary>Scheme, host and port: <c>http://127.0.0.1:port</c>.</summary>
    public string Address => application.Urls.Single();

    /// <summary>The base URL to configure: <c>http://127.0.0.1:port/v1</c>.</summary>
    public string Endpoint => Address + "/v1";

    public IReadOnlyCollection<ArrivedRequest> Requests => requests;

    public static async Task<LoopbackServer> StartAsync()
    {
        var server = new LoopbackServer();
        await server.application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        string body = await reader.ReadToEndAsync(context.RequestAborted);
        string path = context.Request.Path.Value ?? "/";
        requests.Enqueue(new ArrivedRequest(context.Request.Method, path, body, context.Request.Headers.Authorization.ToString()));
        await context.Response.WriteAsJsonAsync(LocalModel.Answer(path, body), context.RequestAborted);
    }
}
