using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Placeholders, names of settings, prefixes and words that look like keys.</summary>
public sealed class AIP2002SilentTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("sk-...")]
    [InlineData("sk-xxxx")]
    [InlineData("sk-proj-...")]
    [InlineData("your-api-key")]
    [InlineData("<key>")]
    [InlineData("<your Anthropic key: sk-ant-api03-…>")]
    [InlineData("OpenAI:ApiKey")]
    [InlineData("OPENAI_API_KEY")]
    [InlineData("ANTHROPIC_API_KEY")]
    [InlineData("Keys begin with sk-ant-, sk-proj-, AIza, gsk_ or xai-.")]
    [InlineData("task-force-of-the-year-two-thousand-and-twenty-six")]
    [InlineData("mask-of-the-red-death-by-edgar-allan-poe-1842")]
    [InlineData("flask-sqlalchemy-session-20260801-T3BlbkFJ-local")]
    [InlineData("risk-assessment-of-the-department-2026-08-01")]
    [InlineData("disk-0f3b97c1-d2a8-4e65-9b0c-7f1e2d3c4b5a")]
    [InlineData("pplx-70b-online-with-a-rather-long-suffix-behind-it-2024")]
    [InlineData("fw_update_firmware_version_2_of_the_controller")]
    [InlineData("fw_firmwareUpdateOfTheControllerUnit")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e.min.js")]
    [InlineData("/assets/d41d8cd98f00b204e9800998ecf8427e.9d377b10ce778c49.js")]
    [InlineData("0f3b97c1-d2a8-4e65-9b0c-7f1e2d3c4b5a")]
    public Task A_text_that_is_no_key_is_silent(string text) => Silent(text);

    [Theory]
    [InlineData("sk-ant-api03-", 'x', 95)]
    [InlineData("sk-ant-api03-", '0', 95)]
    [InlineData("gsk_", 'x', 52)]
    [InlineData("xai-", 'X', 80)]
    [InlineData("pplx-", 'a', 48)]
    [InlineData("sk-or-v1-", '0', 64)]
    [InlineData("AIza", '_', 35)]
    [InlineData("tgp_v1_", '-', 43)]
    public Task A_run_of_one_character_is_silent(string prefix, char filler, int length) => Silent(prefix + new string(filler, length));

    [Theory]
    [InlineData("gsk_", 52)]
    [InlineData("xai-", 80)]
    [InlineData("pplx-", 48)]
    [InlineData("sk-ant-", 100)]
    public async Task A_sequence_or_a_repeated_text_is_silent(string prefix, int length)
    {
        await Silent(prefix + Repeated("0123456789abcdef", length));
        await Silent(prefix + Repeated("1234567890", length));
        await Silent(prefix + Repeated("aB3dE6x", length));
    }

    [Theory]
    [InlineData("example")]
    [InlineData("EXAMPLE")]
    [InlineData("Placeholder")]
    [InlineData("your-key")]
    [InlineData("insert")]
    [InlineData("dummy")]
    [InlineData("test")]
    [InlineData("fake")]
    [InlineData("REDACTED")]
    public async Task A_word_for_a_placeholder_makes_it_silent(string word)
    {
        string key = KeySamples.Anthropic;

        await Silent(key[..20] + word + key[(20 + word.Length)..]);
        await Silent("sk-ant-api03-" + word + key[(13 + word.Length)..]);
        await Silent(key[..^word.Length] + word);
    }

    [Theory]
    [InlineData("// \"KEY\"")]
    [InlineData("/* KEY */")]
    [InlineData("#if NEVER\n_ = \"KEY\";\n#endif")]
    [InlineData("#region KEY\n#endregion")]
    public Task A_comment_is_silent(string comment) =>
        Verify.Source(Snippet.Statements(comment.Replace("KEY", KeySamples.Anthropic, StringComparison.Ordinal)));

    [Fact]
    public Task Comparisons_with_a_prefix_and_constants_for_settings_are_silent() => Verify.Source(Snippet.Members(
        """
        const string OpenAIApiKey = "OpenAI:ApiKey";
        const string AnthropicApiKey = "ANTHROPIC_API_KEY";
        const string ApiKey = "sk-ant-api03-";
        static readonly Regex Shape = new("^sk-ant-(?:api03|admin01)-[A-Za-z0-9_-]{93}AA$");
        bool M(string key) => key.StartsWith("sk-ant-") || key.Contains("T3BlbkFJ") || key[..8] == "sk-proj-" || Shape.IsMatch(key);
        string? Read() => Environment.GetEnvironmentVariable("OPENAI_API_KEY");
        """));

    [Fact]
    public Task A_key_with_a_hole_in_it_is_silent() => Verify.Source(Snippet.Members(
        $$"""string M(string name) => $"sk-ant-api03-{name}{{KeySamples.Anthropic[60..]}}";"""));

    private static string Repeated(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];

    private static Task Silent(string text) => Verify.Source(Snippet.Members($"const string Text = \"{text}\";"));
}
