using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;

namespace AIPortability.Valid;

public static partial class Comparisons
{
    private const string KnownHost = "api.openai.com";

    private static readonly HashSet<string> BillableHosts = new(StringComparer.OrdinalIgnoreCase) { "api.openai.com", "api.groq.com" };

    private static readonly string[] KnownUrls = ["https://api.openai.com/v1", "https://api.groq.com/openai/v1", "https://api.deepseek.com"];

    // Right: the configured address is compared with a known one.
    public static bool IsDefault(string url) => url == "https://api.openai.com/v1";

    // Right: the constant is only compared.
    public static bool IsKnown(Uri uri) => uri.Host != KnownHost;

    // Right: a pattern of hosts.
    public static bool IsResident(Uri uri) => uri.Host is "eu.api.openai.com" or "us.api.openai.com";

    // Right: a property pattern.
    public static bool IsTraced(HttpRequestMessage request) => request is { RequestUri.Host: "api.openai.com" };

    // Right: case labels.
    public static int Limit(Uri uri)
    {
        switch (uri.Host)
        {
            case "api.openai.com":
            case "api.anthropic.com":
                return 1;
            default:
                return 0;
        }
    }

    // Right: the name of a service is looked up by its host.
    public static string NameOf(Uri uri) => uri.Host switch
    {
        "api.openai.com" => "A",
        "api.groq.com" => "B",
        "api.deepseek.com" => "C",
        _ => "?",
    };

    // Right: a tuple of what is compared.
    public static bool IsOld(Uri uri) => (uri.Host, uri.AbsolutePath) switch
    {
        ("api.openai.com", "/v1/completions") => true,
        _ => false,
    };

    // Right: a prefix that is searched.
    public static bool IsBelow(string url, string path) => url.StartsWith("https://api.openai.com/" + path, StringComparison.Ordinal);

    // Right: any resource of that kind.
    public static bool IsAzure(Uri uri) => uri.Host.EndsWith("contoso.openai.azure.com", StringComparison.Ordinal);

    // Right: the null-conditional form.
    public static bool Mentions(string? url) => url?.Contains("api.openai.com", StringComparison.Ordinal) == true;

    // Right: a set that is only searched.
    public static bool IsBillable(Uri uri) => BillableHosts.Contains(uri.Host);

    // Right: an array that is only searched.
    public static bool IsListed(string url) => KnownUrls.Any(known => url.StartsWith(known, StringComparison.Ordinal));

    // Right: a loop that only compares.
    public static bool IsListedExactly(string url)
    {
        foreach (string known in KnownUrls)
        {
            if (string.Equals(known, url, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // Right: two addresses are compared as such.
    public static bool IsSame(Uri uri) => uri == new Uri("https://api.openai.com/v1");

    // Right: an address is asked whether it contains another.
    public static bool Contains(Uri uri) => new Uri("https://api.openai.com").IsBaseOf(uri);

    // Right: what is replaced is searched for.
    public static string Redact(string text) => text.Replace("https://api.openai.com/v1", "(service)", StringComparison.Ordinal);

    // Right: a pattern that is matched.
    public static bool Matches(string url) => Regex.IsMatch(url, "^https://api\\.openai\\.com/v1") || Regex.IsMatch(url, "https://api.openai.com/v1");

    // Right: the same as a source generator wants it.
    [GeneratedRegex("https://api.openai.com/v[0-9]+")]
    public static partial Regex Versioned();
}
