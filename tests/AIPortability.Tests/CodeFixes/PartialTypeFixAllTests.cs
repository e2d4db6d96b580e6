using AIPortability.Tests.Testing;

namespace AIPortability.Tests.CodeFixes;

/// <summary>FixAll over the parts of a type.</summary>
public sealed class PartialTypeFixAllTests
{
    [Fact]
    public async Task The_parts_of_a_partial_type_have_one_member_between_them()
    {
        const string First =
            """
            using System;
            namespace Shop;
            partial class C<T>
            {
                Uri A() => new Uri("https://api.openai.com/v1/a");
                Uri B() => new Uri("https://api.openai.com/v1/b");
            }
            """;
        const string Second =
            """
            namespace Shop
            {
                partial class C<T>
                {
                    string D() => "https://api.openai.com/v1/d";
                    string E() => "https://api.openai.com/v1/e";
                }
            }
            """;
        var solution = new TestSolution(new TestProject("A").WithSource(First, "/Z.cs").WithSource(Second, "/A.cs"));

        await solution.FixAllAsync();

        Assert.Equal(
            """
            using System;
            namespace Shop;
            partial class C<T>
            {
                private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');

                Uri A() => new Uri(AIEndpoint + "/a");
                Uri B() => new Uri(AIEndpoint + "/b");
            }
            """,
            await solution.TextAsync("A", "/Z.cs"));
        Assert.Equal(
            """
            namespace Shop
            {
                partial class C<T>
                {
                    string D() => AIEndpoint + "/d";
                    string E() => AIEndpoint + "/e";
                }
            }
            """,
            await solution.TextAsync("A", "/A.cs"));
    }

    [Fact]
    public async Task Two_parts_in_one_file_have_one_member_between_them()
    {
        var solution = new TestSolution(new TestProject("A").WithSource(
            """
            using System;
            partial class C
            {
                string A() => "https://api.openai.com/v1/a";
                string B() => "https://api.openai.com/v1/b";
            }
            partial class C
            {
                string D() => "https://api.openai.com/v1/d";
                string E() => "https://api.openai.com/v1/e";
            }
            """));

        await solution.FixAllAsync();

        Assert.Equal(
            """
            using System;
            partial class C
            {
                private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');

                string A() => AIEndpoint + "/a";
                string B() => AIEndpoint + "/b";
            }
            partial class C
            {
                string D() => AIEndpoint + "/d";
                string E() => AIEndpoint + "/e";
            }
            """,
            await solution.TextAsync("A"));
    }

    [Fact]
    public async Task A_part_that_another_project_lacks_declares_nothing_for_it()
    {
        const string Linked =
            """
            using System;
            partial class C
            {
                string D() => "https://api.openai.com/v1/d";
                string E() => "https://api.openai.com/v1/e";
            }
            """;
        var solution = new TestSolution(
            new TestProject("A").WithSource(Linked.Replace("D()", "A()").Replace("E()", "B()"), "/A.cs").WithSource(Linked, "/Linked.cs"),
            new TestProject("B").WithSource(Linked, "/Linked.cs"));

        await solution.FixAllAsync();

        Assert.Equal(
            """
            using System;
            partial class C
            {
                string D() => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/') + "/d";
                string E() => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/') + "/e";
            }
            """,
            await solution.TextAsync("B", "/Linked.cs"));
        Assert.Contains("private static string AIEndpoint =>", await solution.TextAsync("A", "/A.cs"), StringComparison.Ordinal);
    }
}
