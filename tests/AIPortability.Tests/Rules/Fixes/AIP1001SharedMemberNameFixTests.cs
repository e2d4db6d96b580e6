using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>What the member is called that holds a shared address, and how it is written.</summary>
public sealed class AIP1001SharedMemberNameFixTests
{
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
            int AIEndpoint = 1;

            private static string AIEndpoint2 => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri Models() => new Uri(AIEndpoint2 + "/models" + AIEndpoint);
            Uri Files() => new Uri(AIEndpoint2 + "/files");
        }
        """);

    [Fact]
    public Task Two_spellings_of_one_address_get_a_member_each() => Verify.Fix(
        """
        using System;
        class C
        {
            Uri[] Lower => [new({|AIP1001:"https://api.openai.com/v1/a"|}), new({|AIP1001:"https://api.openai.com/v1/b"|})];
            Uri[] Upper => [new({|AIP1001:"https://API.openai.com/v1/a"|}), new({|AIP1001:"https://API.openai.com/v1/b"|})];
        }
        """,
        """
        using System;
        class C
        {
            private static string AIEndpoint2 => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://API.openai.com/v1"|}).TrimEnd('/');

            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri[] Lower => [new(AIEndpoint + "/a"), new(AIEndpoint + "/b")];
            Uri[] Upper => [new(AIEndpoint2 + "/a"), new(AIEndpoint2 + "/b")];
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
            private readonly IConfiguration _configuration;

            public C(IConfiguration configuration) => _configuration = configuration;

            private string AIEndpoint => (_configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri Models() => new Uri(AIEndpoint + "/models");
            Uri Files() => new Uri(AIEndpoint + "/files");
        }
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
            private readonly IConfiguration _configuration = null!;

            private static string AIEndpoint2 => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            private string AIEndpoint => (_configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

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
            private readonly IConfiguration _configuration = null!;

            private static string AIEndpoint3 => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            private string AIEndpoint2 => (_configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri A(bool AIEndpoint) => new Uri(AIEndpoint2 + "/a");
            Uri B() => new Uri(AIEndpoint2 + "/b");
            static Uri D() => new Uri(AIEndpoint3 + "/d");
            static Uri E() => new Uri(AIEndpoint3 + "/e");
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
}
