using System.Globalization;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>A client's endpoint, model and key move together, whichever of them is fixed; where the endpoint stays, so do they.</summary>
public sealed class WholeClientFixTests
{
    private const string Stays = "(not fixed automatically: the endpoint that it is sent to stays in the code)";

    public static TheoryData<string> Rules => ["AIP1002", "AIP2001", "AIP2002"];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Each_rule_of_a_client_fixes_all_of_it(string rule)
    {
        var solution = new TestSolution(Project(
            """
            using System;
            using System.ClientModel;
            using OpenAI;
            using OpenAI.Chat;
            class C
            {
                const string Model = "gpt-4o";
                ChatClient Make() => new ChatClient(Model, "q7Zp41-Kd93x-0vLm");
            }
            """));

        await solution.FixAllAsync(rule);

        Assert.Equal(
            """
            using System;
            using System.ClientModel;
            using OpenAI;
            using OpenAI.Chat;
            class C
            {
                static readonly string Model = Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o";
                ChatClient Make() => new ChatClient(Model, new ApiKeyCredential(Environment.GetEnvironmentVariable("AI__ApiKey") ?? throw new InvalidOperationException("AI:ApiKey (environment variable AI__ApiKey) is not configured.")), new OpenAIClientOptions { Endpoint = new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") });
            }
            """,
            await solution.TextAsync("Tested"));
    }

    [Theory]
    [InlineData("AIP1001")]
    [InlineData("AIP2001")]
    public async Task A_client_with_an_address_moves_with_its_model(string rule)
    {
        var solution = new TestSolution(Project(
            """
            using System;
            using System.ClientModel;
            using OpenAI;
            using OpenAI.Chat;
            class C
            {
                static readonly OpenAIClientOptions Options = new() { Endpoint = new Uri("https://api.deepseek.com/v1") };
                ChatClient Make(string key) => new ChatClient("deepseek-chat", new ApiKeyCredential(key), Options);
            }
            """));

        await solution.FixAllAsync(rule);

        string text = await solution.TextAsync("Tested");
        Assert.Contains("__Endpoint\") ?? \"https://api.deepseek.com/v1\"", text, StringComparison.Ordinal);
        Assert.Contains("__Model\") ?? \"deepseek-chat\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AIP1001")]
    [InlineData("AIP2001")]
    public async Task A_request_moves_with_its_address(string rule)
    {
        var solution = new TestSolution(new TestProject().WithSource(
            """
            using System.Net.Http;
            using System.Net.Http.Json;
            class C
            {
                object Ask(HttpClient http) => http.PostAsJsonAsync("https://api.openai.com/v1/responses", new { model = "gpt-4o" });
            }
            """));

        await solution.FixAllAsync(rule);

        string text = await solution.TextAsync("Tested");
        Assert.Contains("AI__Endpoint", text, StringComparison.Ordinal);
        Assert.Contains("AI__Model", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new ChatClient(\n#if NEVER\n\"o1\",\n#else\n\"gpt-4o\",\n#endif\nkey)")]
    [InlineData("client ??= new OpenAIClient(key).GetChatClient(\"gpt-4o\")")]
    [InlineData("client ?? Made(new OpenAIClient(key)).GetChatClient(\"gpt-4o\")")]
    public Task The_model_of_a_client_whose_endpoint_stays_stays(string client) => CheckStays(Project(
        $$"""
        using OpenAI;
        using OpenAI.Chat;
        class C
        {
            ChatClient Late(string key, ChatClient? client) => {{client}};
            OpenAIClient Made(OpenAIClient client) => client;
        }
        """));

    [Fact]
    public Task The_model_of_a_client_in_a_field_stays_with_it() => CheckStays(Project(
        """
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;
        class C
        {
            const string Url = "https://api.deepseek.com/v1";
            readonly OpenAIClient client = new(new ApiKeyCredential("x"), new OpenAIClientOptions { Endpoint = new Uri(Url) });
            ChatClient Chat() => client.GetChatClient("deepseek-chat");
            void Tell(string url = Url) => Console.WriteLine(url);
        }
        """));

    [Fact]
    public Task The_model_of_a_request_whose_address_stays_stays() => CheckStays(new TestProject().WithSource(
        """
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        class C
        {
            const string Url = "https://api.openai.com/v1/responses";
            object Ask(HttpClient http) => http.PostAsJsonAsync(Url, new { model = "gpt-4o" });
            void Tell(string url = Url) => Console.WriteLine(url);
        }
        """));

    [Fact]
    public Task A_model_in_the_options_of_a_client_that_is_given_no_endpoint_stays() => CheckStays(new TestProject().WithReferences(Packages.Betalgo).WithSource(
        """
        using Betalgo.Ranul.OpenAI.Extensions;
        using Microsoft.Extensions.DependencyInjection;
        class C
        {
            void Add(IServiceCollection services) => services.AddOpenAIService(s => { s.DefaultModelId = "gpt-4o"; });
        }
        """));

    [Fact]
    public async Task A_key_stays_as_well_and_its_message_says_so()
    {
        var solution = new TestSolution(Project(
            """
            using OpenAI;
            class C
            {
                OpenAIClient Late(OpenAIClient? client) => client ?? new OpenAIClient("q7Zp41-Kd93x-0vLm");
            }
            """));

        Diagnostic key = (await solution.FindAsync("Tested")).Single(finding => finding.Id == "AIP2002");

        Assert.Contains($"from the setting AI:ApiKey {Stays}, and revoke", key.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(key.Properties, property => property.Key.StartsWith("fix.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_whose_client_is_configured_moves_alone()
    {
        var solution = new TestSolution(Project(
            """
            using OpenAI;
            using OpenAI.Chat;
            class C
            {
                ChatClient Chat(OpenAIClient client) => client.GetChatClient("gpt-4o");
            }
            """));

        await solution.FixAllAsync("AIP2001");

        Assert.Contains("""client.GetChatClient(System.Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o")""", await solution.TextAsync("Tested"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_project_of_tests_a_key_moves_alone()
    {
        var solution = new TestSolution(Project(
            """
            using OpenAI.Chat;
            class C
            {
                ChatClient Chat() => new ChatClient("gpt-4o", "q7Zp41-Kd93x-0vLm");
            }
            """).WithProperty("IsTestProject", "true"));

        await solution.FixAllAsync("AIP2002");

        Assert.Contains("""new ChatClient("gpt-4o", System.Environment.GetEnvironmentVariable("AI__ApiKey") ?? throw""", await solution.TextAsync("Tested"), StringComparison.Ordinal);
    }

    private static async Task CheckStays(TestProject project)
    {
        var solution = new TestSolution(project);
        Diagnostic model = (await solution.FindAsync("Tested")).Single(finding => finding.Id == "AIP2001");
        Assert.EndsWith(Stays, model.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        string before = await solution.TextAsync("Tested");
        foreach (string rule in new[] { "AIP2001", "AIP1002", "AIP1001" })
            await solution.FixAllAsync(rule);
        Assert.Equal(before, await solution.TextAsync("Tested"));
    }

    private static TestProject Project(string source) => new TestProject().WithReferences(Packages.OpenAI()).WithSource(source);
}
