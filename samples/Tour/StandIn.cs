namespace AIPortability.Tour;

/// <summary>A provider whose place the loopback server takes: the path of its base URL, and a model. docs/providers.md has the whole settings.</summary>
internal sealed record StandIn(string Provider, string BasePath, string Model)
{
    /// <summary>The program of the sample that is deployed where its provider does not serve.</summary>
    public const string Project = "Shop.Concierge";

    /// <summary>Three base URLs of different shapes.</summary>
    public static StandIn[] All { get; } =
    [
        new("Moonshot AI", "/v1", "kimi-k2.6"),
        new("Zhipu GLM", "/api/paas/v4", "glm-5.2"),
        new("Alibaba Cloud Model Studio", "/compatible-mode/v1", "qwen3.7-max"),
    ];
}
