using System.Diagnostics;
using System.Text;

namespace AIPortability.Tests.CodeFixes.AppSettings;

/// <summary>What is read as an appsettings.json, and what is left alone.</summary>
public sealed class AppSettingsSyntaxTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\uFEFF{}")]
    [InlineData("// {}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("\"{}\"")]
    [InlineData("<appSettings />")]
    public void A_text_that_is_no_object_is_left_alone(string json) => AssertIsLeftAlone(json);

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}}")]
    [InlineData("{} {}")]
    [InlineData("{},")]
    [InlineData("{} 1")]
    [InlineData("{ ] }")]
    [InlineData("""{ "a" }""")]
    [InlineData("""{ "a": }""")]
    [InlineData("""{ "a" 1 }""")]
    [InlineData("""{ "a" /* .NET has no comment here */ : 1 }""")]
    [InlineData("""{ a: 1 }""")]
    [InlineData("""{ 'a': 1 }""")]
    [InlineData("""{ 1: 1 }""")]
    [InlineData("""{ , }""")]
    [InlineData("""{ , "a": 1 }""")]
    [InlineData("""{ "a": 1,, }""")]
    [InlineData("""{ "a": 1 "b": 2 }""")]
    [InlineData("""{ "a": [ , ] }""")]
    [InlineData("""{ "a": [ 1,, ] }""")]
    [InlineData("""{ "a": [ 1 2 ] }""")]
    [InlineData("""{ "a": [ } ] }""")]
    [InlineData("""{ "a": [ 1 }""")]
    [InlineData("""{ "a": { "b": 1 }""")]
    public void Unbalanced_or_misplaced_punctuation_is_left_alone(string json) => AssertIsLeftAlone(json);

    [Theory]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1x")]
    [InlineData("0x1F")]
    [InlineData("NaN")]
    [InlineData("True")]
    [InlineData("tru")]
    [InlineData("truee")]
    [InlineData("nul")]
    [InlineData("undefined")]
    [InlineData("\"")]
    [InlineData("\"\\\"")]
    [InlineData("\"\\x41\"")]
    [InlineData("\"\\u004\"")]
    [InlineData("\"\\u004g\"")]
    [InlineData("\"\\u00\0\0\"")]
    [InlineData("\"\\")]
    [InlineData("\"\\u12")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\tb\"")]
    [InlineData("\"a\0b\"")]
    [InlineData("\"\\uD83D\"")]
    [InlineData("\"\\uDE00\"")]
    [InlineData("\"\\uDE00\\uD83D\"")]
    [InlineData("1 / 2")]
    [InlineData("1 /* ")]
    [InlineData("1 /*/")]
    [InlineData("1 // \u2028\n")]
    [InlineData("\u00A01")]
    [InlineData("\f1")]
    [InlineData("1\0")]
    public void A_value_or_comment_that_is_none_is_left_alone(string value) => AssertIsLeftAlone($$"""{ "a": {{value}} }""");

    [Fact]
    public void A_text_with_half_a_surrogate_pair_is_left_alone()
    {
        Assert.True(AppSettingsFile.IsLeftAlone("{ } // \uD83D", ("AI:Endpoint", "e")));
        Assert.True(AppSettingsFile.IsLeftAlone("{ \"a\": \"\\uD83D\uDE00\" }", ("AI:Endpoint", "e")));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-12.50e-3")]
    [InlineData("1E+10")]
    [InlineData("1e400")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\\u0000\"")]
    [InlineData("\"\u007F\u2028 é 模型 😀\"")]
    [InlineData("[]")]
    [InlineData("[ [], {}, 1, \"x\", null, ]")]
    [InlineData("1 /***/")]
    [InlineData("1 /* // */")]
    public void A_value_of_any_kind_is_read(string value) =>
        Assert.Equal(
            $$"""{ "a": {{value}}, "AI": { "Endpoint": "e" } }""".Replace(" /***/,", ", /***/").Replace(" /* // */,", ", /* // */"),
            AppSettingsFile.With($$"""{ "a": {{value}} }""", ("AI:Endpoint", "e")));

    [Fact]
    public void A_truncated_text_is_left_alone_wherever_it_ends()
    {
        const string Whole = """{ /* c */ "a\u0041\n": [ -1.5e+3, true, { "b": null, }, ], "AI": { "M": "\uD83D\uDE00" } }""";

        for (int length = 0; length < Whole.Length; length++)
            AssertIsLeftAlone(Whole[..length]);
    }

    [Theory]
    [InlineData("{\"a\":", "}")]
    [InlineData("[", "]")]
    public void Nesting_ends_where_that_of_configuration_ends(string open, string close)
    {
        string Nested(int levels) => "{\"b\":" + Repeat(open, levels - 1) + (open == "[" ? "" : "1") + Repeat(close, levels - 1) + "}";

        Assert.EndsWith(", \"AI\": { \"Endpoint\": \"e\" }}", AppSettingsFile.With(Nested(64), ("AI:Endpoint", "e")));
        AssertIsLeftAlone(Nested(65));
    }

    [Theory]
    [InlineData("{\"a\":", 2_000_000)]
    [InlineData("[", 10_000_000)]
    [InlineData("{\"a\":1,\"b\":[1],", 700_000)]
    [InlineData("\n  ", 3_000_000)]
    [InlineData("/", 10_000_000)]
    [InlineData("/*", 5_000_000)]
    [InlineData("\"\\u0041", 1_500_000)]
    public void A_large_text_that_is_not_json_is_left_alone_soon(string part, int count) =>
        AssertEndsSoon(() => Assert.True(AppSettingsFile.IsLeftAlone(Repeat(part, count), ("AI:Endpoint", "e"))));

    [Theory]
    [InlineData("{ \"x\": {\n", "  \"a\": { \"b\": [ 1, { \"c\": \"text\" } ] }, // c\n", "} }")]
    [InlineData("{\n", "    /* c */ \"AI:Other\": { }, // c\r\n", "}")]
    [InlineData("{\n", "\t\t\t\t\n  // comment\n", "}")]
    [InlineData("{ \"x\": \"", "\\u0041\\n\uD83D\uDE00", "\" }")]
    public void A_large_text_is_read_soon(string start, string part, string end)
    {
        string json = start + Repeat(part, 10_000_000 / part.Length) + end;

        AssertEndsSoon(() => AppSettingsFile.IsLeftAlone(json, ("AI:Endpoint", "e"), ("AI:Model", "m")));
    }

    /// <summary>Reading 10 MB takes a few hundred milliseconds; were it not linear, it would take minutes.</summary>
    private static void AssertEndsSoon(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    /// <summary>.NET's configuration leaves such a text alone, too: by an exception.</summary>
    private static void AssertIsLeftAlone(string json)
    {
        Assert.True(AppSettingsFile.IsLeftAlone(json, ("AI:Endpoint", "e")));
        Assert.False(ConfigurationText.IsReadable(json));
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
