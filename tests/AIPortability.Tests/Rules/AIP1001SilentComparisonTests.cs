using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>A host that is compared is not called.</summary>
public sealed class AIP1001SilentComparisonTests
{
    [Theory]
    [InlineData("url == \"https://api.openai.com/v1\"")]
    [InlineData("\"https://api.openai.com/v1\" == url")]
    [InlineData("url != \"https://api.openai.com/v1\"")]
    [InlineData("uri == new Uri(\"https://api.openai.com/v1\")")]
    [InlineData("uri.Host == \"api.openai.com\"")]
    [InlineData("uri.Host is \"api.openai.com\"")]
    [InlineData("uri.Host is \"api.openai.com\" or \"eu.api.openai.com\"")]
    [InlineData("url is not \"https://api.openai.com/v1\"")]
    [InlineData("uri is { Host: \"api.openai.com\" }")]
    public Task An_operator_or_a_pattern_is_silent(string condition) => Condition(condition);

    [Theory]
    [InlineData("url!.Equals(\"https://api.openai.com/v1\")")]
    [InlineData("\"https://api.openai.com/v1\".Equals(url, StringComparison.OrdinalIgnoreCase)")]
    [InlineData("string.Equals(url, \"https://api.openai.com/v1\", StringComparison.Ordinal)")]
    [InlineData("StringComparer.Ordinal.Equals(url, \"https://api.openai.com/v1\")")]
    [InlineData("Equals(url, \"https://api.openai.com/v1\")")]
    [InlineData("new Uri(\"https://api.openai.com/v1\").Equals(uri)")]
    [InlineData("string.Compare(url, \"https://api.openai.com/v1\") == 0")]
    [InlineData("\"https://api.openai.com/v1\".CompareTo(url) == 0")]
    [InlineData("url!.Contains(\"https://api.openai.com/v1\")")]
    [InlineData("url?.Contains(\"api.openai.com\") == true")]
    [InlineData("url!.StartsWith(\"https://api.openai.com/v1\")")]
    [InlineData("url!.StartsWith(\"https://api.openai.com/\" + name)")]
    [InlineData("url!.StartsWith($\"https://api.openai.com/{name}\")")]
    [InlineData("url!.AsSpan().StartsWith(\"https://api.openai.com/v1\")")]
    [InlineData("uri.Host.EndsWith(\"api.openai.com\", StringComparison.Ordinal)")]
    [InlineData("url!.IndexOf(\"https://api.openai.com/v1\") >= 0")]
    [InlineData("url!.LastIndexOf(\"https://api.openai.com/v1\") >= 0")]
    [InlineData("url!.Replace(\"https://api.openai.com/v1\", name) == name")]
    [InlineData("url!.Split(\"https://api.openai.com/v1\").Length > 1")]
    [InlineData("url!.Contains(\"https://api.openai.com/v1\".TrimEnd('/'))")]
    [InlineData("url!.Contains(new Uri(\"https://api.openai.com/v1\").Host)")]
    [InlineData("new Uri(\"https://api.openai.com/v1\").IsBaseOf(uri)")]
    public Task A_method_that_compares_or_searches_is_silent(string condition) => Condition(condition);

    [Theory]
    [InlineData("Regex.IsMatch(url!, \"https://api.openai.com/v1\")")]
    [InlineData("new Regex(\"https://api.openai.com/v1\").IsMatch(url!)")]
    [InlineData("new Regex(@\"https://api.openai.com/v\\d+\", RegexOptions.Compiled).IsMatch(url!)")]
    [InlineData("Regex.Match(url!, \"https://api.openai.com/v1\").Success")]
    [InlineData("Regex.Replace(url!, \"https://api.openai.com/v1\", \"\") == name")]
    [InlineData("Regex.Split(url!, \"https://api.openai.com/v1\").Length > 1")]
    public Task A_regular_expression_is_silent(string condition) => Condition(condition);

    [Theory]
    [InlineData("switch (uri.Host) { case \"api.openai.com\": case \"eu.api.openai.com\": return true; default: return false; }")]
    [InlineData("switch (url) { case \"https://api.openai.com/v1\": return true; case \"https://api.openai.com\" when name == \"\": return true; default: return false; }")]
    [InlineData("return uri.Host switch { \"api.openai.com\" => true, \"api.groq.com\" or \"api.deepseek.com\" => true, _ => false };")]
    [InlineData("return (uri.Host, name) switch { (\"api.openai.com\", \"\") => true, _ => false };")]
    [InlineData("return new[] { \"api.openai.com\" }.Contains(uri.Host);")]
    [InlineData("return new[] { \"https://api.openai.com/v1\" }.Any(u => u == url);")]
    [InlineData("return new HashSet<string> { \"https://api.openai.com/v1\" }.Contains(url!);")]
    [InlineData("foreach (string known in new[] { \"https://api.openai.com/v1\" }) if (url!.StartsWith(known)) return true; return false;")]
    public Task A_switch_or_a_search_is_silent(string statements) =>
        Verify.Source(Snippet.Members($"bool M(Uri uri, string name, string? url) {{ {statements} }}"));

    [Theory]
    [InlineData("map[\"https://api.openai.com/v1\"] == name")]
    [InlineData("map[\"api.openai.com\"] == name")]
    [InlineData("map.ContainsKey(\"https://api.openai.com/v1\")")]
    [InlineData("map.TryGetValue(\"https://api.openai.com/v1\", out _)")]
    [InlineData("map.GetValueOrDefault(\"https://api.openai.com/v1\") == name")]
    [InlineData("map.Remove(\"https://api.openai.com/v1\")")]
    [InlineData("map.TryAdd(\"https://api.openai.com/v1\", name)")]
    [InlineData("new Dictionary<string, string> { [\"https://api.openai.com/v1\"] = name }.Count > 0")]
    [InlineData("new Dictionary<string, string> { { \"https://api.openai.com/v1\", name } }.Count > 0")]
    public Task A_look_up_by_host_is_silent(string condition) => Condition(condition);

    [Theory]
    [InlineData("map[\"https://api.openai.com/v1\"] = name;")]
    [InlineData("map.Add(\"https://api.openai.com/v1\", name);")]
    [InlineData("policy.WithOrigins(\"https://api.openai.com\");")]
    public Task An_entry_that_is_made_for_a_host_is_silent(string statement) => Verify.Source(Snippet.Members(
        $"void M(Dictionary<string, string> map, Policy policy, string name) {{ {statement} }}",
        "class Policy { public void WithOrigins(params string[] origins) { } }"));

    private static Task Condition(string condition) => Verify.Source(Snippet.Members(
        $"bool M(Dictionary<string, string> map, Uri uri, string name, string? url) => {condition};"));
}
