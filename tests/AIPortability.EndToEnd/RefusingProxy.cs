using System.Net;
using System.Net.Sockets;

namespace AIPortability.EndToEnd;

/// <summary>A proxy on 127.0.0.1 that lets nothing through, and remembers what it was asked for.</summary>
internal sealed class RefusingProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly TaskCompletionSource<string> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task work;

    public RefusingProxy()
    {
        listener.Start();
        work = AcceptAsync();
    }

    public string Address => $"http://{listener.LocalEndpoint}";

    /// <summary>Host and port of the first request.</summary>
    public Task<string> FirstHost => first.Task;

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await work;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await listener.AcceptTcpClientAsync();
                using var reader = new StreamReader(client.GetStream());
                string request = await reader.ReadLineAsync() ?? "";
                await client.GetStream().WriteAsync("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
                if (request.Length > 0)
                    first.TrySetResult(HostOf(request));
            }
        }
        catch (Exception exception) when (exception is SocketException or IOException or InvalidOperationException)
        {
            // Stopped, or the program was.
        }
    }

    /// <summary>The host of <c>CONNECT host:443 HTTP/1.1</c>, and of <c>POST http://host:80/path HTTP/1.1</c>, as plain HTTP asks.</summary>
    private static string HostOf(string request)
    {
        string target = request.Split(' ') is [_, var second, ..] ? second : request;
        return target.StartsWith("http://", StringComparison.Ordinal) ? new Uri(target).Authority : target;
    }
}
