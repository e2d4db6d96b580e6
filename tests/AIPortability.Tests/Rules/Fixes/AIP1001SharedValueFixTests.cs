using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>An address that stands several times goes into one place, and a later fix finds that place again.</summary>
public sealed class AIP1001SharedValueFixTests
{
    private const string Shared = """(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/')""";

    [Fact]
    public Task A_later_fix_reads_the_member_of_an_earlier_one() => Verify.Fix(
        """
        using System;
        class C
        {
            private static string Address => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri Models() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
        }
        """,
        """
        using System;
        class C
        {
            private static string Address => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri Models() => new Uri(Address + "/models");
        }
        """);

    [Fact]
    public Task A_member_whose_name_is_a_keyword_is_not_read() => Verify.Fix(
        """
        using System;
        class C
        {
            private static string @string => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri Models() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
        }
        """,
        """
        using System;
        class C
        {
            private static string @string => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri Models() => new Uri((Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/models");
        }
        """);

    [Fact]
    public Task The_member_of_another_part_of_a_partial_type_is_read() => Verify.Fix(
        """
        using System;
        partial class C
        {
            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
        }
        partial class C
        {
            Uri Models() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
        }
        """,
        """
        using System;
        partial class C
        {
            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
        }
        partial class C
        {
            Uri Models() => new Uri(AIEndpoint + "/models");
        }
        """);

    [Fact]
    public async Task A_member_without_a_name_is_not_read()
    {
        const string Member = """private static string  => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');""";
        var solution = new TestSolution(new TestProject("A").ThatNeedNotCompile().WithSource(
            "using System; class C { " + Member + """ Uri A() => new Uri("https://api.openai.com/v1/a"); }"""));

        await solution.FixAllAsync();

        Assert.Equal(
            "using System; class C { " + Member + """ Uri A() => new Uri((Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/') + "/a"); }""",
            await solution.TextAsync("A"));
    }

    [Fact]
    public Task A_type_on_one_line_stays_on_one_line() => Verify.Fix(
        """
        using System;
        class C { Uri A = new Uri({|AIP1001:"https://api.openai.com/v1/models"|}); Uri B = new Uri({|AIP1001:"https://api.openai.com/v1/files"|}); }
        """,
        $$"""
        using System;
        class C { private static string AIEndpoint => {{Shared}}; Uri A = new Uri(AIEndpoint + "/models"); Uri B = new Uri(AIEndpoint + "/files"); }
        """);

    [Fact]
    public Task A_shared_name_in_parentheses_before_a_suppression_is_no_cast() => Verify.Fix(
        """
        using System;
        class C
        {
            Uri A() => new Uri(({|AIP1001:"https://api.openai.com/v1"|})!);
            Uri B() => new Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        """,
        """
        using System;
        class C
        {
            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri A() => new Uri(((AIEndpoint))!);
            Uri B() => new Uri(AIEndpoint);
        }
        """);

    [Fact]
    public Task A_single_site_that_reads_the_environment_beside_one_that_reads_the_configuration_stands_alone() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Uri A(IConfiguration configuration) => new Uri({|AIP1001:"https://api.openai.com/v1/a"|});
            Uri B() => new Uri({|AIP1001:"https://api.openai.com/v1/b"|});
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Uri A(IConfiguration configuration) => new Uri((configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/a");
            Uri B() => new Uri((Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/b");
        }
        """);

    [Fact]
    public Task Two_providers_get_two_members_and_two_keys() => Verify.Fix(
        """
        using System;
        class C
        {
            Uri A() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
            Uri B() => new Uri({|AIP1001:"https://api.openai.com/v1/files"|});
            Uri D() => new Uri({|AIP1001:"https://api.anthropic.com/v1/messages"|});
            Uri E() => new Uri({|AIP1001:"https://api.anthropic.com/v1/models"|});
            Uri F() => new Uri({|AIP1001:"https://api.deepseek.com/v1/models"|});
        }
        """,
        """
        using System;
        class C
        {
            private static string AIAnthropicEndpoint => (Environment.GetEnvironmentVariable("AI__Anthropic__Endpoint") ?? {|AIP1003:"https://api.anthropic.com/v1"|}).TrimEnd('/');

            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri A() => new Uri(AIEndpoint + "/models");
            Uri B() => new Uri(AIEndpoint + "/files");
            Uri D() => new Uri(AIAnthropicEndpoint + "/messages");
            Uri E() => new Uri(AIAnthropicEndpoint + "/models");
            Uri F() => new Uri((Environment.GetEnvironmentVariable("AI__DeepSeek__Endpoint") ?? {|AIP1003:"https://api.deepseek.com/v1"|}).TrimEnd('/') + "/models");
        }
        """);
}
