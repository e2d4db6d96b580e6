using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

public sealed class AIP1003EndpointDefaultFixTests
{
    private const string Literal = """{|AIP1003:"https://api.openai.com/v1"|}""";

    [Theory]
    [InlineData($"""configuration["OpenAI:BaseUrl"] ?? {Literal}""", """configuration["OpenAI:BaseUrl"] ?? throw new InvalidOperationException("OpenAI:BaseUrl is not configured.")""")]
    [InlineData($"""Environment.GetEnvironmentVariable("BASE") ?? {Literal}""", """Environment.GetEnvironmentVariable("BASE") ?? throw new InvalidOperationException("BASE is not configured.")""")]
    [InlineData($"""url ?? {Literal}""", """url ?? throw new InvalidOperationException("url is not configured.")""")]
    [InlineData($"""string.IsNullOrEmpty(url) ? {Literal} : url""", """string.IsNullOrEmpty(url) ? throw new InvalidOperationException("url is not configured.") : url""")]
    [InlineData($"""url is null ? {Literal} : url""", """url is null ? throw new InvalidOperationException("url is not configured.") : url""")]
    [InlineData($"""url != null ? url : {Literal}""", """url != null ? url : throw new InvalidOperationException("url is not configured.")""")]
    [InlineData($"""url ?? ({Literal})""", """url ?? throw new InvalidOperationException("url is not configured.")""")]
    [InlineData($"""(url is null) ? (({Literal})) : url""", """(url is null) ? throw new InvalidOperationException("url is not configured.") : url""")]
    public Task A_default_becomes_an_exception(string before, string after) =>
        new TestProject().Fixes("AIP1003", Method(before), Method(after));

    [Theory]
    [InlineData("""configuration["AI:Endpoint"]""")]
    [InlineData("""Environment.GetEnvironmentVariable("AI__Endpoint")""")]
    public async Task A_default_that_a_fix_writes_stays_and_the_message_says_so(string read)
    {
        string source = Method($"""{read} ?? "https://api.openai.com/v1" """);
        var solution = new TestSolution(new TestProject().WithSource(source));
        string message = Assert.Single(await solution.FindAsync("Tested")).GetMessage(System.Globalization.CultureInfo.InvariantCulture);

        Assert.EndsWith("(not fixed automatically: ai_portability.fallback asks to keep it)", message, StringComparison.Ordinal);
        await solution.FixAllAsync("AIP1003");
        Assert.Equal(source, await solution.TextAsync("Tested"));
    }

    [Fact]
    public Task A_default_that_a_fix_wrote_becomes_an_exception_where_the_settings_require_that() =>
        new TestProject().With("ai_portability.fallback = require").Fixes("AIP1003", Method($"""configuration["AI:Endpoint"] ?? {Literal}"""), Method("""configuration["AI:Endpoint"] ?? throw new InvalidOperationException("AI:Endpoint is not configured.")"""));

    [Fact]
    public Task A_default_Uri_becomes_an_exception_whole() => new TestProject().Fixes(
        "AIP1003",
        """
        using System;
        class C
        {
            Uri Url(Uri? endpoint) => endpoint ?? new Uri({|AIP1003:"https://api.openai.com/v1"|});
        }
        """,
        """
        using System;
        class C
        {
            Uri Url(Uri? endpoint) => endpoint ?? throw new InvalidOperationException("endpoint is not configured.");
        }
        """);

    [Fact]
    public Task A_default_that_is_assigned_in_an_if_becomes_a_throw_statement() => new TestProject().Fixes(
        "AIP1003",
        """
        using System;
        class C
        {
            string Url(string? url)
            {
                if (string.IsNullOrWhiteSpace(url))
                {
                    url = {|AIP1003:"https://api.openai.com/v1"|};
                }

                return url;
            }
        }
        """,
        """
        using System;
        class C
        {
            string Url(string? url)
            {
                if (string.IsNullOrWhiteSpace(url))
                {
                    throw new InvalidOperationException("url is not configured.");
                }

                return url;
            }
        }
        """);

    [Fact]
    public Task A_default_that_is_returned_in_the_end_becomes_a_throw_statement() => new TestProject().Fixes(
        "AIP1003",
        Class($$"""string Url(string? url) { if (!string.IsNullOrEmpty(url)) return url; return {{Literal}}; }"""),
        Class("""string Url(string? url) { if (!string.IsNullOrEmpty(url)) return url; throw new InvalidOperationException("url is not configured."); }"""));

    [Fact]
    public Task The_if_around_everything_is_not_the_one_that_decides() => new TestProject().Fixes(
        "AIP1003",
        Class($$"""string Url(string? url, string? other) { if (other != null) { if (url != null) return url; return {{Literal}}; } return other ?? ""; }"""),
        Class("""string Url(string? url, string? other) { if (other != null) { if (url != null) return url; throw new InvalidOperationException("url is not configured."); } return other ?? ""; }"""));

    [Theory]
    [InlineData("""void M(string? url) { url ??= {|AIP1003:"https://api.openai.com/v1"|}; }""")]
    [InlineData("""void M(string url = {|AIP1003:"https://api.openai.com/v1"|}) { }""")]
    [InlineData("""class ChatOptions { public string Url { get; set; } = {|AIP1003:"https://api.openai.com/v1"|}; }""")]
    [InlineData("""string[] All = { {|AIP1003:"https://api.openai.com/v1"|}, {|AIP1003:"https://api.groq.com/openai/v1"|}, {|AIP1003:"https://api.deepseek.com"|} };""")]
    public Task A_default_that_no_exception_can_replace_gets_no_fix(string member) =>
        new TestProject().Fixes("AIP1003", Class(member), Class(member));

    private static string Method(string expression) => Class($"string Url(IConfiguration configuration, string? url) => {expression};");

    private static string Class(string member) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            {{member}}
        }
        """;
}
