using AIPortability.Analyzers.Catalogue.Keys;

namespace AIPortability.Tests.Testing;

/// <summary>
/// Keys that nobody gave out, made when the tests run: no key stands in this repository, so nothing that looks for secrets finds one.
/// </summary>
internal static class KeySamples
{
    private const string Hex = "0123456789abcdef";
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string UrlSafe = Alphanumeric + "_-";

    /// <summary>One key of each kind, by a name of the kind.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["openai project"] = "sk-proj-" + Random(UrlSafe, 74) + "T3BlbkFJ" + Random(UrlSafe, 73, 2) + "x",
        ["openai project, older"] = "sk-proj-" + Random(UrlSafe, 58) + "T3BlbkFJ" + Random(UrlSafe, 57, 2) + "x",
        ["openai project, oldest"] = "sk-proj-" + Random(Alphanumeric, 20) + "T3BlbkFJ" + Random(Alphanumeric, 20, 2),
        ["openai service account"] = "sk-svcacct-" + Random(UrlSafe, 74) + "T3BlbkFJ" + Random(UrlSafe, 74, 2),
        ["openai service"] = "sk-service-" + Random(UrlSafe, 58) + "T3BlbkFJ" + Random(UrlSafe, 58, 2),
        ["openai admin"] = "sk-admin-" + Random(UrlSafe, 74) + "T3BlbkFJ" + Random(UrlSafe, 74, 2),
        ["openai user"] = "sk-" + Random(Alphanumeric, 20) + "T3BlbkFJ" + Random(Alphanumeric, 20, 2),
        ["anthropic"] = "sk-ant-" + "api03-" + Random(UrlSafe, 93) + "AA",
        ["anthropic admin"] = "sk-ant-" + "admin01-" + Random(UrlSafe, 93) + "AA",
        ["google-gemini"] = "AIza" + "Sy" + Random(UrlSafe, 33),
        ["xai"] = "xai-" + Random(Alphanumeric + "_", 80),
        ["groq"] = "gsk_" + Random(Alphanumeric, 52),
        ["together"] = "tgp_v1_" + Random(UrlSafe, 43),
        ["openrouter"] = "sk-or-" + "v1-" + Random(Hex, 64),
        ["perplexity"] = "pplx-" + Random(Alphanumeric, 48),
        ["fireworks"] = "fw_" + Random(Alphanumeric, 22),
        ["fireworks, longer"] = "fw_" + Random(Alphanumeric, 24),
        ["zhipu"] = Random(Hex, 32) + "." + Random(Alphanumeric, 16),
        ["baidu-qianfan"] = "bce-v3/" + "ALTAK-" + Random(Alphanumeric, 21) + "/" + Random(Hex, 40),
    };

    public static TheoryData<string> Kinds => [.. All.Keys];

    public static string OpenAI => All["openai project"];

    public static string Anthropic => All["anthropic"];

    /// <summary>What no message may show: everything behind the prefix.</summary>
    public static string BodyOf(string key) => key[ApiKeyTable.Find(key)!.Value.Shape.Prefix.Length..];

    public static string Random(string alphabet, int length, int seed = 1) => new(new Random(seed).GetItems<char>(alphabet, length));
}
