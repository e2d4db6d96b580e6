namespace Shop.Api;

/// <summary>What the dashboard of the shop asks, to see whether its providers answer.</summary>
internal static class ProviderStatus
{
    public static Uri Models => new("https://api.openai.com/v1/models");

    public static string[] Pages { get; } =
    [
        "https://api.openai.com/v1/models",
        "https://api.anthropic.com/v1/models",
    ];

    public static HttpRequestMessage Probe() => new()
    {
        Method = HttpMethod.Head,
        RequestUri = new Uri("https://api.openai.com/v1"),
    };

    public static UriBuilder Batches(int limit) => new($"https://api.openai.com/v1/batches?limit={limit:D2}");
}
