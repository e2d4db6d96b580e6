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

    private static TestProject Project(string name, string source) => new TestProject(name).WithSource(source);
}
