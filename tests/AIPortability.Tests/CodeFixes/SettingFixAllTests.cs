using AIPortability.CodeFixes;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.CodeFixes;

/// <summary>FixAll over solutions of several projects and target frameworks.</summary>
public sealed class SettingFixAllTests
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
        Workbench bench = new Workbench().Project("A", [("/C.cs", Source)]).Project("B", [("/C.cs", Source)]);

        await bench.FixAll();

        Assert.Equal(Fixed, await bench.Text("A", "/C.cs"));
        Assert.Equal(Fixed, await bench.Text("B", "/C.cs"));
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
        Workbench bench = new Workbench().Project("C(new)", [("/C.cs", Branches)], ["NEW"]).Project("C(old)", [("/C.cs", Branches)]);

        await bench.FixAll();

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
        Assert.Equal(Expected, await bench.Text("C(new)", "/C.cs"));
        Assert.Equal(Expected, await bench.Text("C(old)", "/C.cs"));
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
        Workbench bench = new Workbench()
            .Project("A", [("/C.cs", Linked), ("/Usings.cs", "global using System;")])
            .Project("B", [("/C.cs", Linked)]);

        await bench.FixAll();

        const string Expected =
            """
            class C
            {
                private static string AIEndpoint => (System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');

                string A() => AIEndpoint + "/a";
                string B() => AIEndpoint + "/b";
            }
            """;
        Assert.Equal(Expected, await bench.Text("A", "/C.cs"));
        Assert.Equal(Expected, await bench.Text("B", "/C.cs"));
    }

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
        Workbench bench = new Workbench().Project("A", [("/Z.cs", First), ("/A.cs", Second)]);

        await bench.FixAll();

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
            await bench.Text("A", "/Z.cs"));
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
            await bench.Text("A", "/A.cs"));
    }

    [Fact]
    public async Task Two_parts_in_one_file_have_one_member_between_them()
    {
        Workbench bench = new Workbench().Project("A", [("/C.cs",
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
            """)]);

        await bench.FixAll();

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
            await bench.Text("A", "/C.cs"));
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
        Workbench bench = new Workbench()
            .Project("A", [("/A.cs", Linked.Replace("D()", "A()").Replace("E()", "B()")), ("/Linked.cs", Linked)])
            .Project("B", [("/Linked.cs", Linked)]);

        await bench.FixAll();

        Assert.Equal(
            """
            using System;
            partial class C
            {
                string D() => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/') + "/d";
                string E() => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/') + "/e";
            }
            """,
            await bench.Text("B", "/Linked.cs"));
        Assert.Contains("private static string AIEndpoint =>", await bench.Text("A", "/A.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_constant_with_two_addresses_is_converted_once()
    {
        Workbench bench = new Workbench().Project("A", [("/C.cs",
            """
            using System;
            class C
            {
                const bool IsEast = true;
                const string Url = IsEast ? "https://contoso-east.openai.azure.com" : "https://contoso-west.openai.azure.com";
                Uri Make() => new Uri(Url);
            }
            """)]);

        await bench.FixAll();

        Assert.Contains(
            """    static readonly string Url = IsEast ? Environment.GetEnvironmentVariable("AI__AzureOpenAI__BaseAddress") ?? "https://contoso-east.openai.azure.com" : """,
            await bench.Text("A", "/C.cs"),
            StringComparison.Ordinal);
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
        Workbench bench = new Workbench().Project("C(new)", [("/C.cs", Constant)]).Project("C(old)", [("/C.cs", Constant)], ["OLD"]);

        await bench.FixAll();

        Assert.Equal(Constant, await bench.Text("C(new)", "/C.cs"));
        Assert.Equal(Constant, await bench.Text("C(old)", "/C.cs"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a key that no version wrote")]
    public async Task A_host_that_found_no_fix_at_the_first_place_still_gets_the_recommended_one(string? key)
    {
        Workbench bench = new Workbench().Project("A", [("/C.cs", Source)]);

        await bench.FixAll(key);

        Assert.Equal(Fixed, await bench.Text("A", "/C.cs"));
    }

    [Fact]
    public async Task A_style_that_does_not_apply_at_a_place_leaves_it_alone()
    {
        Workbench bench = new Workbench().Project("A", [("/C.cs", Source)]);

        await bench.FixAll("AIPortability.Configuration");

        Assert.Equal(Source, await bench.Text("A", "/C.cs"));
    }

    [Theory]
    [InlineData("""[System.ComponentModel.DefaultValue(Addresses.Url)] class D { }""", true)]
    [InlineData("""class D { const string Chat = Addresses.Url + "/chat"; }""", true)]
    [InlineData("""class D { void M(string s = Addresses.Url) { } }""", true)]
    [InlineData("""class D { int M(string s) { switch (s) { case Addresses.Url: return 1; } return 0; } }""", true)]
    [InlineData("""class D { System.Uri U = new System.Uri(Addresses.Url); }""", false)]
    public async Task A_constant_that_another_project_needs_as_a_constant_stays(string user, bool stays)
    {
        const string Addresses =
            """
            using System;
            public static class Addresses
            {
                public const string Url = "https://api.openai.com/v1";
                static Uri Use() => new Uri(Url);
            }
            """;
        Workbench bench = new Workbench().Project("Library", [("/A.cs", Addresses)]).Project("Program", [("/D.cs", user)], references: ["Library"]);

        await bench.FixAll();

        Assert.Equal(stays, await bench.Text("Library", "/A.cs") == Addresses);
    }

    [Fact]
    public async Task Appsettings_get_the_key_once_for_all_target_frameworks()
    {
        const string Configured =
            """
            using System;
            using Microsoft.Extensions.Configuration;
            class C
            {
                Uri Url(IConfiguration configuration) => new Uri("https://api.openai.com/v1");
            }
            """;
        const string Settings = "{\n  // logging\n  \"Logging\": {}\n}\n";
        (string, string)[] files = [("/p/C.cs", Configured), ("/p/appsettings.json", Settings)];
        Workbench bench = new Workbench().Project("C(new)", files, ["NEW"]).Project("C(old)", files);

        await bench.FixAll();

        const string Expected = "{\n  // logging\n  \"Logging\": {},\n  \"AI\": {\n    \"Endpoint\": \"https://api.openai.com/v1\"\n  }\n}\n";
        Assert.Equal(Expected, await bench.Text("C(new)", "/p/appsettings.json"));
        Assert.Equal(Expected, await bench.Text("C(old)", "/p/appsettings.json"));
    }

    [Fact]
    public async Task Appsettings_stay_where_the_environment_is_read()
    {
        const string Settings = "{}";
        Workbench bench = new Workbench().Project("A", [("/C.cs", Source), ("/appsettings.json", Settings)]);

        await bench.FixAll();

        Assert.Equal(Fixed, await bench.Text("A", "/C.cs"));
        Assert.Equal(Settings, await bench.Text("A", "/appsettings.json"));
    }

    [Fact]
    public async Task Appsettings_that_cannot_be_parsed_stay_and_the_code_is_fixed()
    {
        const string Broken = "{ \"Logging\": ";
        string configured = Source.Replace("Url()", "Url(Microsoft.Extensions.Configuration.IConfiguration configuration)", StringComparison.Ordinal);
        Workbench bench = new Workbench().Project("A", [("/C.cs", configured), ("/appsettings.json", Broken)]);

        await bench.FixAll();

        Assert.Contains("configuration[\"AI:Endpoint\"]", await bench.Text("A", "/C.cs"), StringComparison.Ordinal);
        Assert.Equal(Broken, await bench.Text("A", "/appsettings.json"));
    }

    [Fact]
    public async Task The_light_bulb_offers_the_recommended_style_first_and_the_others_after_it()
    {
        const string Class =
            """
            using System;
            using Microsoft.Extensions.Configuration;
            class C
            {
                private readonly IConfiguration configuration;
                public C(IConfiguration configuration) { this.configuration = configuration; }
                Uri Url() => new Uri("https://api.openai.com/v1");
            }
            """;
        Workbench bench = new Workbench().Project("A", [("/C.cs", Class)]);

        var entries = await bench.LightBulb("/C.cs");

        Assert.Equal(
            ["Read 'AI:Endpoint' from the configuration", "Read the environment variable 'AI__Endpoint'", "Take it as the constructor parameter 'endpoint'"],
            entries.Select(e => e.Title));
        Assert.Equal([FixChoice.Recommended, "AIPortability.Environment", "AIPortability.Parameter"], entries.Select(e => e.EquivalenceKey));
    }

    [Fact]
    public async Task Only_the_environment_is_offered_in_top_level_code_without_a_configuration()
    {
        Workbench bench = new Workbench().Project("A", [("/C.cs", "System.Console.Out.Write(1); var url = \"https://api.openai.com/v1\"; new System.Uri(url).ToString();")]);

        Assert.Equal("Read the environment variable 'AI__Endpoint'", Assert.Single(await bench.LightBulb("/C.cs")).Title);
    }
}
