using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>An address that stands several times goes into one place, and a later fix finds that place again.</summary>
public sealed class AIP1001SharedValueFixTests
{
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
    public Task A_member_reads_the_configuration_field_of_its_type() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            private readonly IConfiguration _configuration;

            public C(IConfiguration configuration) => _configuration = configuration;

            Uri Models() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
            Uri Files() => new Uri({|AIP1001:"https://api.openai.com/v1/files"|});
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            private string AIEndpoint => (_configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            private readonly IConfiguration _configuration;

            public C(IConfiguration configuration) => _configuration = configuration;

            Uri Models() => new Uri(AIEndpoint + "/models");
            Uri Files() => new Uri(AIEndpoint + "/files");
        }
        """);

    [Fact]
    public Task A_taken_name_gets_a_number() => Verify.Fix(
        """
        using System;
        class C
        {
            int AIEndpoint = 1;
            Uri Models() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|} + AIEndpoint);
            Uri Files() => new Uri({|AIP1001:"https://api.openai.com/v1/files"|});
        }
        """.Replace("""{|AIP1001:"https://api.openai.com/v1/models"|} + AIEndpoint""", """{|AIP1001:"https://api.openai.com/v1/models" + AIEndpoint|}""", StringComparison.Ordinal),
        """
        using System;
        class C
        {
            private static string AIEndpoint2 => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            int AIEndpoint = 1;
            Uri Models() => new Uri(AIEndpoint2 + "/models" + AIEndpoint);
            Uri Files() => new Uri(AIEndpoint2 + "/files");
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

    [Fact]
    public Task A_method_with_a_configuration_parameter_shares_a_local() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            void M(IConfiguration configuration)
            {
                int i = 0;
                if (i == 0)
                {
                    var models = new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
                }

                Func<Uri> files = () => new Uri({|AIP1001:"https://api.openai.com/v1/files"|});
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            void M(IConfiguration configuration)
            {
                int i = 0;
                string aiEndpoint = (configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
                if (i == 0)
                {
                    var models = new Uri(aiEndpoint + "/models");
                }

                Func<Uri> files = () => new Uri(aiEndpoint + "/files");
            }
        }
        """);

    [Fact]
    public Task Two_configurations_in_one_scope_give_one_local() => new TestProject().AsProgram().Fixes(
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        var builder = WebApplication.CreateBuilder(args);
        var models = new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
        var app = builder.Build();
        var files = new Uri({|AIP1001:"https://api.openai.com/v1/files"|});
        app.MapGet("/", () => models.ToString() + files + new Uri({|AIP1001:"https://api.openai.com/v1/batches"|}));
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        var builder = WebApplication.CreateBuilder(args);
        string aiEndpoint = (builder.Configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
        var models = new Uri(aiEndpoint + "/models");
        var app = builder.Build();
        var files = new Uri(aiEndpoint + "/files");
        app.MapGet("/", () => models.ToString() + files + new Uri(aiEndpoint + "/batches"));
        """);

    [Fact]
    public Task A_local_inside_the_scope_of_another_gets_a_name_of_its_own() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        class C
        {
            void M(IServiceCollection services, IConfiguration outer)
            {
                var a = new Uri({|AIP1001:"https://api.openai.com/v1/a"|});
                var b = new Uri({|AIP1001:"https://api.openai.com/v1/b"|});
                Func<IConfiguration, Uri[]> f = inner =>
                {
                    return new[] { new Uri({|AIP1001:"https://api.openai.com/v1/d"|}), new Uri({|AIP1001:"https://api.openai.com/v1/e"|}) };
                };
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        class C
        {
            void M(IServiceCollection services, IConfiguration outer)
            {
                string aiEndpoint = (outer["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
                var a = new Uri(aiEndpoint + "/a");
                var b = new Uri(aiEndpoint + "/b");
                Func<IConfiguration, Uri[]> f = inner =>
                {
                    string aiEndpoint2 = (inner["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
                    return new[] { new Uri(aiEndpoint2 + "/d"), new Uri(aiEndpoint2 + "/e") };
                };
            }
        }
        """);

    [Fact]
    public Task A_local_can_be_the_first_thing_in_a_file() => new TestProject().AsProgram().Fixes(
        """
        System.GC.KeepAlive(new System.Uri[] { new({|AIP1001:"https://api.openai.com/v1/a"|}), new({|AIP1001:"https://api.openai.com/v1/b"|}) });
        """,
        """
        string aiEndpoint = (System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');
        System.GC.KeepAlive(new System.Uri[] { new(aiEndpoint + "/a"), new(aiEndpoint + "/b") });
        """);

    [Fact]
    public Task A_type_that_reads_the_configuration_and_the_environment_gets_a_member_for_each() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            private readonly IConfiguration _configuration = null!;
            Uri A() => new Uri({|AIP1001:"https://api.openai.com/v1/a"|});
            Uri B() => new Uri({|AIP1001:"https://api.openai.com/v1/b"|});
            static Uri D() => new Uri({|AIP1001:"https://api.openai.com/v1/d"|});
            static Uri E() => new Uri({|AIP1001:"https://api.openai.com/v1/e"|});
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            private static string AIEndpoint2 => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            private string AIEndpoint => (_configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            private readonly IConfiguration _configuration = null!;
            Uri A() => new Uri(AIEndpoint + "/a");
            Uri B() => new Uri(AIEndpoint + "/b");
            static Uri D() => new Uri(AIEndpoint2 + "/d");
            static Uri E() => new Uri(AIEndpoint2 + "/e");
        }
        """);

    [Fact]
    public Task Two_members_of_a_type_do_not_get_one_name_where_the_first_is_taken() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            private readonly IConfiguration _configuration = null!;
            Uri A(bool AIEndpoint) => new Uri({|AIP1001:"https://api.openai.com/v1/a"|});
            Uri B() => new Uri({|AIP1001:"https://api.openai.com/v1/b"|});
            static Uri D() => new Uri({|AIP1001:"https://api.openai.com/v1/d"|});
            static Uri E() => new Uri({|AIP1001:"https://api.openai.com/v1/e"|});
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            private static string AIEndpoint3 => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            private string AIEndpoint2 => (_configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            private readonly IConfiguration _configuration = null!;
            Uri A(bool AIEndpoint) => new Uri(AIEndpoint2 + "/a");
            Uri B() => new Uri(AIEndpoint2 + "/b");
            static Uri D() => new Uri(AIEndpoint3 + "/d");
            static Uri E() => new Uri(AIEndpoint3 + "/e");
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
    public Task A_local_function_that_may_run_before_the_local_is_set_reads_the_setting_itself() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Uri M(IConfiguration configuration)
            {
                return Models();
                Uri Models() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
                Uri Files() => new Uri({|AIP1001:"https://api.openai.com/v1/files"|});
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Uri M(IConfiguration configuration)
            {
                return Models();
                Uri Models() => new Uri((configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/models");
                Uri Files() => new Uri((configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/files");
            }
        }
        """);

    [Fact]
    public Task A_type_on_one_line_stays_on_one_line() => Verify.Fix(
        """
        using System;
        class C { Uri A = new Uri({|AIP1001:"https://api.openai.com/v1/models"|}); Uri B = new Uri({|AIP1001:"https://api.openai.com/v1/files"|}); }
        """,
        """
        using System;
        class C { private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/'); Uri A = new Uri(AIEndpoint + "/models"); Uri B = new Uri(AIEndpoint + "/files"); }
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
    public Task Sites_that_write_System_differently_share_one_member() => Verify.Fix(
        """
        using System;
        class C
        {
            Uri A() => new Uri({|AIP1001:"https://api.openai.com/v1/a"|});

            Uri B()
            {
                string Environment = "x";
                return new Uri({|AIP1001:"https://api.openai.com/v1/b" + Environment|});
            }
        }
        """,
        """
        using System;
        class C
        {
            private static string AIEndpoint => (System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri A() => new Uri(AIEndpoint + "/a");

            Uri B()
            {
                string Environment = "x";
                return new Uri(AIEndpoint + "/b" + Environment);
            }
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
}
