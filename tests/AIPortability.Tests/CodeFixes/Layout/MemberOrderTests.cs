using AIPortability.CodeFixes.Layout;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.CodeFixes.Layout;

/// <summary>A member that a fix adds stands where its kind, its accessibility and its being static put it.</summary>
public sealed class MemberOrderTests
{
    [Theory]
    [InlineData("class C\n{\n    const string Half\n", null)]
    [InlineData("class C\n{\n    const string Whole = \"\";\n}\n", "const string Whole = \"\";")]
    public void In_half_typed_code_it_comes_first(string type, string? before) => Assert.Equal(
        before,
        MemberOrder.Before(
            SyntaxFactory.ParseCompilationUnit(type).Members.OfType<TypeDeclarationSyntax>().Single(),
            SyntaxFactory.ParseMemberDeclaration("private static string AIEndpoint => \"\";")!)?.ToString());

    [Fact]
    public Task A_property_stands_behind_constructors_and_public_properties() => Verify.Fix(
        """
        using System;
        class C
        {
            private const string Model = "m"; // today's

            private readonly string name;

            public C(string name)
            {
                this.name = name;
            }

            public string Name => name;

            private string Other => Model;

            public Uri A() => new({|AIP1001:"https://api.openai.com/v1/a"|});

            public Uri B() => new({|AIP1001:"https://api.openai.com/v1/b"|});

            private class D;
        }
        """,
        """
        using System;
        class C
        {
            private const string Model = "m"; // today's

            private readonly string name;

            public C(string name)
            {
                this.name = name;
            }

            public string Name => name;

            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            private string Other => Model;

            public Uri A() => new(AIEndpoint + "/a");

            public Uri B() => new(AIEndpoint + "/b");

            private class D;
        }
        """);

    [Fact]
    public Task A_field_stands_among_the_fields() => new TestProject().With("ai_portability.fix_style = parameter").Fixes(
        """
        using System;
        class C
        {
            private const int Limit = 3;
            private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);
            private int count;

            public C(int count)
            {
                this.count = count;
            }

            public Uri A() => new({|AIP1001:"https://api.openai.com/v1/a"|} + count + Limit + Wait);
        }
        """.Replace("""{|AIP1001:"https://api.openai.com/v1/a"|} + count + Limit + Wait""", """{|AIP1001:"https://api.openai.com/v1/a" + count + Limit + Wait|}""", StringComparison.Ordinal),
        """
        using System;
        class C
        {
            private const int Limit = 3;
            private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);
            private readonly string _endpoint;
            private int count;

            public C(int count, string endpoint = {|AIP1003:"https://api.openai.com/v1"|})
            {
                _endpoint = endpoint;
                this.count = count;
            }

            public Uri A() => new(_endpoint.TrimEnd('/') + "/a" + count + Limit + Wait);
        }
        """);

    [Fact]
    public Task Members_for_two_values_stand_in_their_order() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration configuration)
        {
            public static int Count;
            public Uri A() => new({|AIP1001:"https://api.openai.com/v1/a"|});
            public Uri B() => new({|AIP1001:"https://api.openai.com/v1/b"|} + configuration);
            public static Uri D() => new({|AIP1001:"https://api.openai.com/v1/d"|});
            public static Uri E() => new({|AIP1001:"https://api.openai.com/v1/e"|});
        }
        """.Replace("""{|AIP1001:"https://api.openai.com/v1/b"|} + configuration""", """{|AIP1001:"https://api.openai.com/v1/b" + configuration|}""", StringComparison.Ordinal),
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration configuration)
        {
            public static int Count;

            private static string AIEndpoint2 => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            private string AIEndpoint => (configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            public Uri A() => new(AIEndpoint + "/a");
            public Uri B() => new(AIEndpoint + "/b" + configuration);
            public static Uri D() => new(AIEndpoint2 + "/d");
            public static Uri E() => new(AIEndpoint2 + "/e");
        }
        """);

    [Fact]
    public Task Where_members_are_under_a_condition_it_stands_before_all() => Verify.Fix(
        """
        using System;
        class C
        {
            public int Count;
        #if DEBUG
            public int Other;
        #endif

            public Uri A() => new({|AIP1001:"https://api.openai.com/v1/a"|});

            public Uri B() => new({|AIP1001:"https://api.openai.com/v1/b"|});
        }
        """,
        """
        using System;
        class C
        {
            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            public int Count;
        #if DEBUG
            public int Other;
        #endif

            public Uri A() => new(AIEndpoint + "/a");

            public Uri B() => new(AIEndpoint + "/b");
        }
        """);
}
