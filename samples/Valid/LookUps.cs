using System.Collections.Frozen;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Cors.Infrastructure;

namespace AIPortability.Valid;

public sealed class LookUps
{
    // Right: prices by host; a host is the key and not the value.
    private readonly Dictionary<string, decimal> prices = new()
    {
        ["api.openai.com"] = 10m,
        ["https://api.groq.com/openai/v1"] = 5m,
    };

    // Right: the older form of the same.
    private static readonly FrozenDictionary<string, string> Currencies = new Dictionary<string, string>
    {
        { "api.openai.com", "USD" },
        { "api.mistral.ai", "EUR" },
    }.ToFrozenDictionary();

    // Right: an entry is read.
    public decimal Price => prices["api.openai.com"];

    // Right: an entry may be missing.
    public decimal? PriceOrNone => prices.TryGetValue("https://api.groq.com/openai/v1", out decimal price) ? price : null;

    // Right: an entry is asked for by its key.
    public static string? Currency => Currencies.GetValueOrDefault("api.mistral.ai");

    // Right: an entry is made.
    public void Raise()
    {
        prices["api.openai.com"] = 11m;
        prices.TryAdd("https://api.deepseek.com", 1m);
    }

    // Right: an origin that may call this server is not called by it.
    public static void Allow(CorsPolicyBuilder policy) => policy.WithOrigins("https://api.openai.com");

    // Right: a tag of a trace says who was called.
    public static void Tag(Activity activity) => activity.SetTag("server.address", "api.openai.com");

    // Right: a dimension of a metric.
    public static void Count(Counter<int> calls) => calls.Add(1, new KeyValuePair<string, object?>("peer", "api.openai.com"));
}
