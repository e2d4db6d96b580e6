using AIPortability.Tests.Testing;

namespace AIPortability.Tests.CodeFixes.Layout;

/// <summary>A line that a fix makes too long is broken the way the file breaks its own.</summary>
public sealed class LineLayoutTests
{
    [Theory]
    [InlineData(
        "object M(string key) => new OpenAIClient(key);",
        """
        object M(string key) => new OpenAIClient(
                new ApiKeyCredential(key),
                new OpenAIClientOptions { Endpoint = new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") });
        """,
        160)]
    [InlineData(
        "object M(string key) { return new OpenAIClient(key).GetChatClient(\"gpt-4o\"); }",
        """
        object M(string key)
            {
                return new OpenAIClient(
                        new ApiKeyCredential(key),
                        new OpenAIClientOptions
                        {
                            Endpoint = new Uri(
                                Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1"),
                        })
                    .GetChatClient(Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o");
            }
        """,
        120)]
    [InlineData(
        "object M(string key) => new OpenAIClient(key /* of the vault */);",
        """
        object M(string key) => new OpenAIClient(
                new ApiKeyCredential(key) /* of the vault */,
                new OpenAIClientOptions
                {
                    Endpoint = new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1"),
                });
        """,
        120)]
    [InlineData(
        "object M(Func<Func<string>, object> use, string key) => use(() => { var client = new OpenAIClient(key); return client.ToString()!; });",
        """
        object M(Func<Func<string>, object> use, string key) =>
                use(() =>
                {
                    var client = new OpenAIClient(
                        new ApiKeyCredential(key),
                        new OpenAIClientOptions
                        {
                            Endpoint = new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1"),
                        });
                    return client.ToString()!;
                });
        """,
        130)]
    public Task A_client_goes_over_several_lines(string member, string @fixed, int limit) => Check("AIP1002", member, @fixed, limit);

    [Theory]
    [InlineData(
        "string Url => \"https://api.openai.com/v1/chat/completions\";",
        """
        string Url =>
                (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/')
                    + "/chat/completions";
        """)]
    [InlineData(
        "string url = \"https://api.openai.com/v1\";",
        """
        string url =
                Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1";
        """,
        98)]
    [InlineData(
        "Uri Url(bool isAway) => new(isAway ? \"https://api.openai.com/v1\" : \"http://localhost\");",
        """
        Uri Url(bool isAway) =>
                new(
                    isAway
                        ? Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1"
                        : "http://localhost");
        """)]
    [InlineData(
        "Task<string> M(HttpClient http) => http.GetStringAsync(\"https://api.openai.com/v1/models\");",
        """
        Task<string> M(HttpClient http) =>
                http.GetStringAsync(
                    (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/')
                        + "/models");
        """)]
    [InlineData(
        """
        async Task M(HttpClient http, HttpContent text)
            {
                await http.PostAsync("https://api.openai.com/v1/chat/completions", new MultipartContent
                {
                    // what is asked
                    text,
                });
            }
        """,
        """
        async Task M(HttpClient http, HttpContent text)
            {
                await http.PostAsync(
                    (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/')
                        + "/chat/completions",
                    new MultipartContent
                    {
                        // what is asked
                        text,
                    });
            }
        """)]
    [InlineData(
        """
        string M(int i) => i switch { 0 => "https://api.openai.com/v1", _ => "" };
        """,
        """
        string M(int i) => i switch
            {
                0 => Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1",
                _ => "",
            };
        """,
        110)]
    [InlineData(
        "string Url { get { return \"https://api.openai.com/v1\"; } }",
        """
        string Url
            {
                get { return Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1"; }
            }
        """,
        110)]
    public Task An_address_goes_over_several_lines(string member, string @fixed, int limit = 110) => Check("AIP1001", member, @fixed, limit);

    [Theory]
    [InlineData("""Uri Url() => new($"{"https://api.openai.com/v1/models"}/{1}/{2}/a-path-that-is-so-long-that-nothing-helps");""")]
    [InlineData("""Uri Url() => new(Environment.GetEnvironmentVariable("X") ?? "https://api.openai.com/v1/models");""")]
    public async Task A_line_without_a_limit_stays_one(string member)
    {
        TestSolution solution = await Fixed("AIP1001", Source(member), "off");
        Assert.Equal(Source(member).Split('\n').Length, (await solution.TextAsync("Tested")).Split('\n').Length);
    }

    [Fact]
    public async Task A_file_is_broken_with_its_own_tabs_and_braces_and_parentheses()
    {
        TestSolution solution = await Fixed(
            "AIP1002",
            """
            using System;
            using System.ClientModel;
            using OpenAI;

            class C {
            	void M(
            		int one
            	) {
            		M(
            			one
            		);
            	}

            	object Make(string key) {
            		return new OpenAIClient(key);
            	}
            }
            """,
            limit: "105");

        Assert.Contains(
            """
            		return new OpenAIClient(
            			new ApiKeyCredential(key),
            			new OpenAIClientOptions {
            				Endpoint = new Uri(
            					Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1"
            				),
            			}
            		);
            """,
            await solution.TextAsync("Tested"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_another_place_stays_as_long_as_it_is()
    {
        const string Long = "string Other(string a) => a + \"                                                                      \" + a + \"                                   \";";
        TestSolution solution = await Fixed("AIP1001", Source("Uri Url() => new(\"https://api.openai.com/v1\");\n    " + Long), "100");

        Assert.Contains(Long, await solution.TextAsync("Tested"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Braces_without_anything_between_them_stay_in_their_line()
    {
        TestSolution solution = await Fixed("AIP1001", Source("object M(int i) => i == 0 ? new Uri(\"https://api.openai.com/v1\") : i switch { };"), "10");

        Assert.Contains(": i switch { };", await solution.TextAsync("Tested"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_last_line_that_nothing_divides_stays_too_long()
    {
        TestSolution solution = await Fixed("AIP1001", "using System; class C { string Url => \"https://api.openai.com/v1\"; }", "20");

        Assert.EndsWith("?? \"https://api.openai.com/v1\"; }", await solution.TextAsync("Tested"), StringComparison.Ordinal);
    }

    [Fact]
    public Task Fixes_one_by_one_break_a_line_as_all_at_once() => Project("120").Without("AIP1003").Fixes(
        Source("""string[] M() => new[] { {|AIP1001:"https://api.openai.com/v1/models"|}, {|AIP1001:"https://api.groq.com/openai/v1/models"|} };"""),
        Source(
            """
            string[] M() => new[]
                {
                    (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/') + "/models",
                    (Environment.GetEnvironmentVariable("AI__Groq__Endpoint") ?? "https://api.groq.com/openai/v1").TrimEnd('/')
                        + "/models",
                };
            """));

    private static async Task Check(string rule, string member, string @fixed, int limit)
    {
        TestSolution solution = await Fixed(rule, Source(member), limit.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(Source(@fixed), await solution.TextAsync("Tested"));
    }

    private static async Task<TestSolution> Fixed(string rule, string source, string limit)
    {
        var solution = new TestSolution(Project(limit).WithSource(source));
        await solution.FixAllAsync(rule);
        return solution;
    }

    private static TestProject Project(string limit) => new TestProject()
        .WithoutConfiguration()
        .WithReferences(Packages.OpenAI())
        .ThatBreaksLongLines()
        .WithEditorConfig("root = true\n[*.cs]\nmax_line_length = " + limit);

    private static string Source(string member) =>
        $$"""
        using System;
        using System.ClientModel;
        using System.Net.Http;
        using System.Threading.Tasks;
        using OpenAI;
        using OpenAI.Chat;

        class C
        {
            {{member}}
        }
        """;
}
