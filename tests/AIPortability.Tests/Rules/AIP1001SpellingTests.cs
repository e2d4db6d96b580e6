using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Spellings: the ways to write one string in C#.</summary>
public sealed class AIP1001SpellingTests
{
    private const string Raw = "\"\"\"";

    [Theory]
    [InlineData("@\"https://api.openai.com/v1\"")]
    [InlineData($"{Raw}https://api.openai.com/v1{Raw}")]
    [InlineData($"{Raw}\n        https://api.openai.com/v1\n        {Raw}")]
    [InlineData("\"https:\\u002F/api.openai.com/v1\"")]
    [InlineData("$\"https://api.openai.com/v1\"")]
    [InlineData("$@\"https://api.openai.com/v1/{name}\"")]
    [InlineData($"${Raw}https://api.openai.com/v1/{{name}}{Raw}")]
    public Task A_verbatim_raw_or_escaped_string_is_reported(string literal) => Reports(literal);

    [Theory]
    [InlineData("\"https://api.openai.com/v1\"u8")]
    [InlineData($"{Raw}https://api.openai.com/v1{Raw}u8")]
    public Task A_utf8_string_is_reported(string literal) =>
        Verify.Source(Snippet.Members($$"""static ReadOnlySpan<byte> Url => {|AIP1001:{{literal}}|};"""));

    [Theory]
    [InlineData("$\"https://api.openai.com/v1/files/{name}\"")]
    [InlineData("$\"https://api.openai.com/v1/files/{name}/content\"")]
    [InlineData("$\"https://api.openai.com/{name}/models\"")]
    [InlineData("$\"https://api.openai.com{name}\"")]
    [InlineData("$\"https://api.openai.com/v1/files?after={name}&limit={name.Length:000}\"")]
    [InlineData("$\"https://api.openai.com?after={name}\"")]
    [InlineData("$\"https://api.openai.com:{name.Length}/v1\"")]
    [InlineData("$\"{Scheme}://api.openai.com/v1\"")]
    public Task An_interpolated_string_with_holes_behind_or_before_the_host_is_reported(string literal) => Reports(literal);

    [Theory]
    [InlineData("$\"https://{name}.openai.azure.com/\"")]
    [InlineData("$\"https://{name}.api.openai.com/v1\"")]
    [InlineData("$\"https://api.{name}.com/v1\"")]
    [InlineData("$\"https://api.openai.{name}/v1\"")]
    [InlineData("$\"https://{name}/v1\"")]
    [InlineData("$\"{name}/api.openai.com\"")]
    [InlineData("string.Format(\"https://{0}.openai.azure.com/\", name)")]
    [InlineData("\"https://{resource}.openai.azure.com/\".Replace(\"{resource}\", name)")]
    [InlineData("\"https://\" + name + \".openai.azure.com/\"")]
    [InlineData("\"https://api.\" + name + \".com/v1\"")]
    [InlineData("\"https://api.openai.com.\" + name")]
    [InlineData("\"https://\" + name")]
    public Task A_host_with_a_hole_is_somebodys_own_and_silent(string expression) =>
        Verify.Source(Snippet.Statements($"await client.GetAsync({expression});"));

    [Theory]
    [InlineData("\"https://api.openai.com/v1/files/\" + name")]
    [InlineData("\"https://api.openai.com\" + \"/v1/files/\" + name")]
    [InlineData("\"https://api.openai.com\" + name + \"/files\"")]
    [InlineData("\"https://\" + \"api.openai.com/v1\"")]
    [InlineData("$\"https://api.openai.com/v1/{name}\" + \"/content\"")]
    public Task A_concatenation_is_reported_once_and_whole(string expression) => Reports(expression);

    [Fact]
    public Task A_scheme_that_stands_before_a_concatenation_is_reported_with_it() => Verify.Source(Snippet.Statements(
        """await client.GetAsync({|AIP1001:name + "://api.openai.com/v1"|});"""));

    [Theory]
    [InlineData("string.Format({|AIP1001:\"https://api.openai.com/v1/files/{0}\"|}, name)")]
    [InlineData("string.Format({|AIP1001:\"https://api.openai.com:{0}/v1\"|}, name.Length)")]
    [InlineData("string.Concat({|AIP1001:\"https://api.openai.com/v1/\"|}, name)")]
    [InlineData("string.Join(\"/\", {|AIP1001:\"https://api.openai.com/v1\"|}, name)")]
    [InlineData("new StringBuilder({|AIP1001:\"https://api.openai.com/v1/\"|}).Append(name).ToString()")]
    [InlineData("new Uri({|AIP1001:\"https://api.openai.com/v1/\"|}) + name")]
    public Task An_address_that_is_put_together_is_reported(string expression) =>
        Verify.Source(Snippet.Statements($"await client.GetAsync({expression});"));

    private static Task Reports(string literal) => Verify.Source(Snippet.Members(
        $$"""
        const string Scheme = "https";
        Task<string> M(HttpClient client, string name) => client.GetStringAsync({|AIP1001:{{literal}}|});
        """));
}
