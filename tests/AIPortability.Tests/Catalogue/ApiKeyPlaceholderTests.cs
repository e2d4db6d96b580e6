using AIPortability.Analyzers.Catalogue.Keys;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Catalogue;

public sealed class KeyPlaceholderTests
{
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static TheoryData<string> Kinds => KeySamples.Kinds;

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("key")]
    [InlineData("none")]
    [InlineData("ollama")]
    [InlineData("not-needed")]
    [InlineData("sk-...")]
    [InlineData("sk-no-key-required")]
    [InlineData("sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("sk-1234567890abcdefghijklmnopqrstuv")]
    [InlineData("abcd1234abcd1234abcd1234abcd1234")]
    [InlineData("9f8e7d6c5b4aQQQQQQ2mWk7vR1tYx3Lp")]
    [InlineData("your-api-key-1-goes-right-in-this-place")]
    [InlineData("YOUR_OPENAI_KEY_NUMBER_1")]
    [InlineData("<put the key of stage 2 into this place>")]
    [InlineData("{{OPENAI_KEY_OF_STAGE_2}}")]
    [InlineData("$(OpenAIKeyOfStage2)")]
    [InlineData("%OPENAI_KEY_OF_STAGE_2%")]
    [InlineData("sk-proj-9f8e7d6c5b4a...")]
    [InlineData("sk-proj-9f8e7d6c5b4a********")]
    [InlineData("OpenAI:Stage:Credential")]
    [InlineData("OPENAI_CREDENTIAL_OF_STAGE")]
    [InlineData("a test key, version 2, for this class")]
    [InlineData("this-is-a-test-key-0f3b97c1")]
    public void A_made_up_text_is_no_key(string text) => Assert.True(ApiKeyPlaceholder.Is(text));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_key_of_a_known_kind_is_no_placeholder(string kind) => Assert.False(ApiKeyPlaceholder.Is(KeySamples.All[kind]));

    [Theory]
    [InlineData("0123456789abcdef", 32)]
    [InlineData("0123456789abcdef", 64)]
    [InlineData(Alphanumeric, 32)]
    [InlineData(Alphanumeric, 40)]
    [InlineData(Alphanumeric, 84)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", 48)]
    public void A_random_text_of_a_length_of_keys_is_no_placeholder(string alphabet, int length)
    {
        int placeholders = Enumerable.Range(1, 1000).Count(seed => ApiKeyPlaceholder.Is(KeySamples.Random(alphabet, length, seed)));

        Assert.InRange(placeholders, 0, 5);
    }

    [Fact]
    public void A_word_in_a_random_mix_of_cases_is_chance()
    {
        string before = KeySamples.Random(Alphanumeric, 20), after = KeySamples.Random(Alphanumeric, 20, 2);

        Assert.False(ApiKeyPlaceholder.Is(before + "tEsT" + after));
        Assert.All((string[])["test", "TEST", "Test"], word => Assert.True(ApiKeyPlaceholder.Is(before + word + after)));
    }
}
