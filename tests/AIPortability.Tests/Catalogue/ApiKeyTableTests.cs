using AIPortability.Analyzers.Catalogue.Keys;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Catalogue;

public sealed class ApiKeyTableTests
{
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static TheoryData<string> Kinds => KeySamples.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_key_belongs_to_its_provider_and_is_found_whole(string kind)
    {
        string key = KeySamples.All[kind];

        FoundApiKey found = Assert.NotNull(ApiKeyTable.Find(key));
        Assert.Equal((kind.Split(' ', ',')[0], 0, key.Length), (found.Shape.Provider.Id, found.Start, found.Length));
    }

    [Fact]
    public void Every_row_has_a_sample_a_source_with_a_date_and_a_beginning_that_is_a_key_character()
    {
        IEnumerable<ApiKeyShape> sampled = KeySamples.All.Values.Select(key => ApiKeyTable.Find(key)!.Value.Shape);

        Assert.Empty(ApiKeyTable.Rows.Except(sampled).Select(row => row.Prefix));
        Assert.All(ApiKeyTable.Rows, row =>
        {
            Assert.NotEmpty(row.Source.What);
            Assert.NotEmpty(row.Source.Where);
            Assert.Matches(@"^20\d\d(-[01]\d-[0-3]\d)?$", row.Source.Date);
            Assert.True(row.Prefix.Length == 0 || ApiKeyRun.IsKeyCharacter(row.Prefix[0]));
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_key_is_found_inside_other_text(string kind)
    {
        string key = KeySamples.All[kind];

        Assert.All(
            (string[])[$"Bearer {key}", $"https://example.org/v1?key={key}&alt=sse", $"{{\"key\":\"{key}\"}}", $"a='{key}'", $"key:{key};", $"({key})\n", $"first\n{key}, second"],
            text => Assert.Equal(text.IndexOf(key, StringComparison.Ordinal), ApiKeyTable.Find(text)?.Start));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_part_of_a_longer_word_is_no_key(string kind)
    {
        string key = KeySamples.All[kind];

        Assert.All((string[])["x" + key, "_" + key, "-" + key, "9" + key], text => Assert.Null(ApiKeyTable.Find(text)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_key_with_half_its_characters_or_with_many_more_is_none(string kind)
    {
        string key = KeySamples.All[kind];

        Assert.Null(ApiKeyTable.Find(key[..(key.Length / 2)]));
        Assert.Null(ApiKeyTable.Find(key + KeySamples.Random(Alphanumeric, 100, 3)));
    }

    [Theory]
    [InlineData("google-gemini")]
    [InlineData("xai")]
    [InlineData("groq")]
    [InlineData("together")]
    [InlineData("openrouter")]
    [InlineData("perplexity")]
    [InlineData("zhipu")]
    [InlineData("baidu-qianfan")]
    [InlineData("openai user")]
    public void A_key_of_a_fixed_length_with_one_character_more_or_less_is_none(string kind)
    {
        string key = KeySamples.All[kind];

        Assert.Null(ApiKeyTable.Find(key[..^1]));
        Assert.Null(ApiKeyTable.Find(key + "7"));
    }

    [Fact]
    public void The_first_key_is_found_and_a_placeholder_before_it_is_passed_over()
    {
        string groq = KeySamples.All["groq"];
        string text = $"gsk_{new string('x', 52)} {groq} {KeySamples.OpenAI}";

        Assert.Equal(text.IndexOf(groq, StringComparison.Ordinal), ApiKeyTable.Find(text)?.Start);
    }

    [Theory]
    [InlineData("sk-", 48)]
    [InlineData("sk-", 32)]
    [InlineData("hf_", 34)]
    [InlineData("", 32)]
    [InlineData("", 84)]
    public void A_shape_that_several_providers_share_belongs_to_nobody(string prefix, int length) =>
        Assert.Null(ApiKeyTable.Find(prefix + KeySamples.Random(Alphanumeric, length)));

    [Theory]
    [InlineData(".")]
    [InlineData("/")]
    [InlineData("\\")]
    public void A_digest_in_the_name_of_a_file_is_no_key(string beside)
    {
        string key = KeySamples.All["zhipu"];

        Assert.Null(ApiKeyTable.Find("main" + beside + key));
        Assert.Null(ApiKeyTable.Find(key + beside + "js"));
    }

    [Fact]
    public void A_weak_prefix_needs_digits_and_letters_of_both_cases()
    {
        Assert.Null(ApiKeyTable.Find("fw_" + KeySamples.Random("abcdefghijklmnopqrstuvwxyz0123456789", 22)));
        Assert.Null(ApiKeyTable.Find("fw_" + KeySamples.Random("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 22)));
        Assert.Null(ApiKeyTable.Find(KeySamples.Random("0123456789abcdef", 32) + "." + KeySamples.Random("0123456789abcdefghijkl", 16)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_mask_shows_the_documented_prefix_and_nothing_else(string kind)
    {
        string key = KeySamples.All[kind];
        string mask = ApiKeyTable.Mask(key);

        Assert.Equal(ApiKeyTable.Find(key)!.Value.Shape.Prefix + "…", mask);
        Assert.All(Enumerable.Range(0, key.Length), length => Assert.True(ApiKeyTable.Mask(key[..length]).Length <= mask.Length));
    }

    [Fact]
    public void The_mask_of_an_unknown_key_shows_nothing() => Assert.Equal("…", ApiKeyTable.Mask("0f3b" + "97c1d2a84e65"));

    [Fact]
    public void A_look_up_in_a_text_without_a_key_allocates_nothing()
    {
        string[] texts =
        [
            "", "short", "https://api.openai.com/v1/chat/completions", "a sentence, with a few words and the prefix sk-ant- in it.",
            "sk-proj-" + new string('x', 120), "gsk_" + new string('0', 52), KeySamples.Random("0123456789abcdef", 4000), "task-force-of-the-year-in-a-longer-text",
        ];
        foreach (string text in texts)
            Assert.Null(ApiKeyTable.Find(text));

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            foreach (string text in texts)
                ApiKeyTable.Find(text);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_long_text_is_read_in_a_time_that_grows_with_its_length()
    {
        string text = string.Concat(Enumerable.Repeat("sk-proj-" + new string('a', 79) + " ", 20_000));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.Null(ApiKeyTable.Find(text));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }
}
