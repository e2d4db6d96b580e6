using System.Collections.Immutable;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>What is said of a key, and that nothing of the key is said.</summary>
public sealed class AIP2002MessageTests
{
    private const int TellingLength = 6;

    public static TheoryData<string> Kinds => KeySamples.Kinds;

    [Fact]
    public async Task The_message_names_provider_masked_key_consequence_and_way_out()
    {
        Diagnostic diagnostic = await Verify.Finding($"_ = \"{KeySamples.Anthropic}\";");

        Assert.Equal(
            "The Anthropic API key 'sk-ant-…' is hard-coded, so whoever sees the source or the program can use it; "
            + "read it from the setting AI:Anthropic:ApiKey, and revoke the key since it is in the history of the source",
            diagnostic.GetMessage(null));
        Assert.Equal(("AIP2002", DiagnosticSeverity.Warning, "Security"), (diagnostic.Id, diagnostic.Severity, diagnostic.Descriptor.Category));
        Assert.Equal("anthropic", diagnostic.Properties["provider"]);
    }

    [Theory]
    [InlineData("google-gemini", "The Google API key 'AIza…' is ")]
    [InlineData("zhipu", "The Zhipu GLM API key is ")]
    [InlineData("openai service account", "The OpenAI API key 'sk-svcacct-…' is ")]
    [InlineData("baidu-qianfan", "API key 'bce-v3/ALTAK-…' is ")]
    public async Task The_key_is_named_by_its_holder_and_its_documented_prefix(string kind, string expected) =>
        Assert.Contains(expected, (await Verify.Finding($"_ = \"{KeySamples.All[kind]}\";")).GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_of_the_key_gets_into_a_message_or_a_property(string kind)
    {
        string key = KeySamples.All[kind];
        string body = KeySamples.BodyOf(key);
        ImmutableArray<Diagnostic> diagnostics = await In(
            $$"""
            string A() => "{{key}}";
            string B() => "Bearer {{key}}";
            string H(string name) => $"{name}?key={{key}}&q={name}";
            Uri D() => new("https://api.openai.com/v1/models?key={{key}}");
            Uri E(string name) => new($"https://api.openai.com/v1/models/{name}?key={{key}}");
            Uri F(string name) => new("https://api.openai.com/v1/models/" + name + "?key={{key}}");
            Uri G(Uri? url) => url ?? new Uri("https://api.openai.com/v1/models?key={{key}}");
            """);

        Assert.Equal(7, diagnostics.Count(d => d.Id == "AIP2002"));
        Assert.Equal(4, diagnostics.Count(d => d.Id is "AIP1001" or "AIP1003"));
        IEnumerable<string?> said =
            from d in diagnostics
            from text in d.Properties.SelectMany(p => new[] { p.Key, p.Value }).Append(d.GetMessage(null)).Append(d.ToString())
            select text;
        Assert.All(said, text => Assert.All(
            Enumerable.Range(0, body.Length - TellingLength + 1),
            start => Assert.DoesNotContain(body.Substring(start, TellingLength), text!, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("openai project", "", "AI:ApiKey")]
    [InlineData("groq", "", "AI:ApiKey")]
    [InlineData("anthropic", "", "AI:Anthropic:ApiKey")]
    [InlineData("google-gemini", "", "AI:Gemini:ApiKey")]
    [InlineData("openai project", "https://api.openai.com/v1", "AI:ApiKey")]
    [InlineData("openai project", "https://api.groq.com/openai/v1", "AI:OpenAI:ApiKey")]
    [InlineData("groq", "https://api.groq.com/openai/v1", "AI:ApiKey")]
    [InlineData("anthropic", "https://api.anthropic.com/v1/messages", "AI:Anthropic:ApiKey")]
    [InlineData("openai project", "https://api.anthropic.com/v1/messages", "AI:OpenAI:ApiKey")]
    public async Task The_setting_stands_beside_that_of_the_provider_s_endpoint(string kind, string address, string setting)
    {
        ImmutableArray<Diagnostic> diagnostics = await In($"Uri Url() => new(\"{(address.Length > 0 ? address : "https://example.org")}\"); string Key() => \"{KeySamples.All[kind]}\";");

        Assert.Contains($"the setting {setting},", Assert.Single(diagnostics, d => d.Id == "AIP2002").GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_keys_without_an_address_have_two_settings()
    {
        ImmutableArray<Diagnostic> diagnostics = await In($"string A() => \"{KeySamples.All["groq"]}\"; string B() => \"{KeySamples.OpenAI}\";");

        Assert.Equal(["AI:Groq:ApiKey", "AI:ApiKey"], diagnostics.OrderBy(d => d.Location.SourceSpan.Start).Select(d => d.GetMessage(null).Split("the setting ")[1].Split(',')[0]));
    }

    private static Task<ImmutableArray<Diagnostic>> In(string members) =>
        new TestProject().WithSource(Snippet.Members(members)).FindAsync();
}
