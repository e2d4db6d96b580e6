using AIPortability.Tests.Testing;

namespace AIPortability.Tests.CodeFixes;

/// <summary>FixAll over files that several projects or target frameworks compile.</summary>
public sealed class LinkedFileFixAllTests
{
    private const string Source =
        """
        using System;
        class C
        {
            Uri Url() => new Uri("https://api.openai.com/v1");
        }
        """;

    private const string Fixed =
        """
        using System;
        class C
        {
            Uri Url() => new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1");
        }
        """;

    [Fact]
    public async Task A_file_that_two_projects_link_gets_one_text()
    {
        var solution = new TestSolution(Project("A", Source), Project("B", Source));

        await solution.FixAllAsync();

        Assert.Equal(Fixed, await solution.TextAsync("A"));
        Assert.Equal(Fixed, await solution.TextAsync("B"));
    }

    [Fact]
    public async Task Branches_that_only_one_target_framework_sees_are_fixed_in_the_text_of_all()
    {
        const string Branches =
            """
            using System;
            class C
            {
            #if NEW
                Uri Url() => new Uri("https://api.openai.com/v1");
            #else
                Uri Url() => new Uri("https://api.openai.com/v1" + "/models");
            #endif
            }
            """;
        var solution = new TestSolution(Project("C(new)", Branches).WithSymbols("NEW"), Project("C(old)", Branches));

        await solution.FixAllAsync();

        const string Expected =
            """
            using System;
            class C
            {
            #if NEW
                Uri Url() => new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1");
            #else
                Uri Url() => new Uri((Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/') + "/models");
            #endif
            }
            """;
        Assert.Equal(Expected, await solution.TextAsync("C(new)"));
        Assert.Equal(Expected, await solution.TextAsync("C(old)"));
    }

    [Fact]
    public async Task A_linked_file_names_System_so_that_it_compiles_in_every_project()
    {
        const string Linked =
            """
            class C
            {
                string A() => "https://api.openai.com/v1/a";
                string B() => "https://api.openai.com/v1/b";
            }
            """;
        var solution = new TestSolution(Project("A", Linked).WithSource("global using System;", "/Usings.cs"), Project("B", Linked));

        await solution.FixAllAsync();

        const string Expected =
            """
            class C
            {
                private static string AIEndpoint => (System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');

                string A() => AIEndpoint + "/a";
                string B() => AIEndpoint + "/b";
            }
            """;
        Assert.Equal(Expected, await solution.TextAsync("A"));
        Assert.Equal(Expected, await solution.TextAsync("B"));
    }

    [Fact]
    public async Task A_constant_that_one_target_framework_needs_stays_in_all()
    {
        const string Constant =
            """
            using System;
            class C
            {
                const string Url = "https://api.openai.com/v1";
                Uri Make() => new Uri(Url);
            #if OLD
                Uri Make(string url = Url) => new Uri(url);
            #endif
            }
            """;
        var solution = new TestSolution(Project("C(new)", Constant), Project("C(old)", Constant).WithSymbols("OLD"));

        await solution.FixAllAsync();

        Assert.Equal(Constant, await solution.TextAsync("C(new)"));
        Assert.Equal(Constant, await solution.TextAsync("C(old)"));
    }

    [Fact]
    public async Task Where_two_target_frameworks_would_declare_one_name_differently_the_sites_read_for_themselves()
    {
        const string Reader =
            """
            using System;
            using Microsoft.Extensions.Configuration;
            class C
            {
            #if NEW
                readonly IConfiguration configuration;
                C(IConfiguration configuration) => this.configuration = configuration;
                Uri A() => new Uri("https://api.openai.com/v1/a");
                Uri B() => new Uri("https://api.openai.com/v1/b");
            #else
                Uri A() => new Uri("https://api.openai.com/v1/a");
            #endif
                Uri D() => new Uri("https://api.openai.com/v1/d");
            }
            """;
        var solution = new TestSolution(Project("C(new)", Reader).WithSymbols("NEW"), Project("C(old)", Reader));

        await solution.FixAllAsync();

        const string Expected =
            """
            using System;
            using Microsoft.Extensions.Configuration;
            class C
            {
                private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');

            #if NEW
                readonly IConfiguration configuration;
                C(IConfiguration configuration) => this.configuration = configuration;
                Uri A() => new Uri((configuration["AI:Endpoint"] ?? "https://api.openai.com/v1").TrimEnd('/') + "/a");
                Uri B() => new Uri((configuration["AI:Endpoint"] ?? "https://api.openai.com/v1").TrimEnd('/') + "/b");
            #else
                Uri A() => new Uri(AIEndpoint + "/a");
            #endif
                Uri D() => new Uri(AIEndpoint + "/d");
            }
            """;
        Assert.Equal(Expected, await solution.TextAsync("C(new)"));
        Assert.Equal(Expected, await solution.TextAsync("C(old)"));
    }

    [Theory]
    [InlineData("A", "B")]
    [InlineData("B", "A")]
    public async Task Of_two_projects_whose_keys_differ_both_get_the_more_specific_one(string first, string second)
    {
        const string Linked = """class C { System.Uri Url() => new System.Uri("https://api.deepseek.com/v1"); }""";
        const string Own = """class D { System.Uri Url() => new System.Uri("https://api.openai.com/v1"); }""";
        TestProject Named(string name) => name == "A" ? Project(name, Linked) : Project(name, Linked).WithSource(Own, "/D.cs");
        var solution = new TestSolution(Named(first), Named(second));

        await solution.FixAllAsync();

        const string Expected = """class C { System.Uri Url() => new System.Uri(System.Environment.GetEnvironmentVariable("AI__DeepSeek__Endpoint") ?? "https://api.deepseek.com/v1"); }""";
        Assert.Equal(Expected, await solution.TextAsync("A"));
        Assert.Equal(Expected, await solution.TextAsync("B"));
    }

    [Fact]
    public async Task A_value_that_each_target_framework_gives_to_another_client_moves_with_both_or_not_at_all()
    {
        const string Shared =
            """
            using OpenAI.Chat;
            class C
            {
                const string Model = "gpt-4o";
            #if NEW
                ChatClient A(string key) => new ChatClient(Model, key);
            #else
                ChatClient B(string key, ChatClient? client) => client ?? new ChatClient(Model, key);
            #endif
            }
            """;
        TestProject With(string name) => Project(name, Shared).WithReferences(Packages.OpenAI());
        var solution = new TestSolution(With("C(new)").WithSymbols("NEW"), With("C(old)"));

        await solution.FixAllAsync("AIP2001");

        Assert.Equal(Shared, await solution.TextAsync("C(new)"));
    }

    [Fact]
    public async Task What_is_made_from_a_client_goes_where_that_client_goes_beside_another_service()
    {
        var solution = new TestSolution(new TestProject("C").WithReferences(Packages.OpenAI()).WithSource(
            """
            using System;
            using System.ClientModel;
            using OpenAI;
            using OpenAI.Chat;
            class C
            {
                object Chained(string key) => new OpenAIClient(key).GetChatClient("gpt-4o");
                object Other(string key) => new ChatClient("deepseek-chat", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") });
            }
            """));

        await solution.FixAllAsync("AIP1002");

        Assert.Contains(".GetChatClient(Environment.GetEnvironmentVariable(\"AI__Model\") ?? \"gpt-4o\")", await solution.TextAsync("C"), StringComparison.Ordinal);
    }

    private static TestProject Project(string name, string source) => new TestProject(name).WithSource(source);
}
