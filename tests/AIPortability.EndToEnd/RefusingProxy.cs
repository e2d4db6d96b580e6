using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace AIPortability.EndToEnd;

/// <summary>A proxy on a free port of 127.0.0.1 that notes which host is asked for, and refuses.</summary>
internal sealed class RefusingProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> hosts = new();
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public RefusingProxy()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"http://{listener.LocalEndpoint}";

    public IReadOnlyCollection<string> Hosts => hosts;

    /// <summary>Ends when the first host was asked for.</summary>
    public Task Asked => asked.Task;

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await listener.AcceptTcpClientAsync();
                await RefuseAsync(client.GetStream());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Disposed while it waits for the next connection.
        }
    }

    private async Task RefuseAsync(NetworkStream stream)
    {
        try
        {
            using var reader = new StreamReader(stream, leaveOpen: true);
            // "CONNECT api.example.org:443 HTTP/1.1", and without encryption "POST http://localhost:1234/path HTTP/1.1".
            if ((await reader.ReadLineAsync())?.Split(' ') is not [_, var target, ..])
                return;
            hosts.Enqueue(Uri.TryCreate(target, UriKind.Absolute, out Uri? address) && address.Host.Length > 0 ? address.Host : target.Split(':')[0]);
            await stream.WriteAsync("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
            asked.TrySetResult();
        }
        catch (IOException)
        {
            // The client went away; what it asked for is noted.
        }
    }
}
