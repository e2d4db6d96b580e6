using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

public sealed class AIP1001ConstantFixTests
{
    [Fact]
    public Task A_constant_that_an_attribute_uses_stays() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            public const string Url = {|#0:"https://api.openai.com/v1"|};
            [System.ComponentModel.DefaultValue(Url)]
            public string Endpoint { get; set; } = "";
            Uri Make() => new Uri(Url);
        }
        """,
        "an attribute's argument must be a constant");

    [Fact]
    public Task A_constant_that_is_a_case_label_stays() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            const string Url = {|#0:"https://api.openai.com/v1"|};
            int Rank(string url) { switch (url) { case Url: return 1; default: return 0; } }
            Uri Make() => new Uri(Url);
        }
        """,
        "it is used in a case label or pattern");

    [Fact]
    public Task A_constant_in_a_pattern_stays() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            const string Url = {|#0:"https://api.openai.com/v1"|};
            bool Is(string url) => url is Url;
            int Rank(string url) => url switch { Url => 1, _ => 0 };
            Uri Make() => new Uri(Url);
        }
        """,
        "it is used in a case label or pattern");

    [Fact]
    public Task A_constant_that_is_a_default_parameter_stays() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            const string Url = {|#0:"https://api.openai.com/v1"|};
            Uri Make(string url = Url) => new Uri(url);
            Uri Other() => new Uri(Url);
        }
        """,
        "it is used as a parameter's default");

    [Fact]
    public Task Constants_declared_together_stay() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            const string Url = {|#0:"https://api.openai.com/v1"|}, Other = "x";
            Uri Make() => new Uri(Url + Other);
        }
        """,
        "several constants are declared together");

    [Theory]
    [InlineData("Uri Early = new Uri(Url);")]
    [InlineData("Func<Uri> Early = () => new Uri(Url);")]
    public Task A_constant_that_an_earlier_static_initializer_reads_stays(string early) => new TestProject().Unfixable(
        $$"""
        using System;
        class C
        {
            static readonly {{early}}
            const string Url = {|#0:"https://api.openai.com/v1"|};
        }
        """,
        "a static initializer reads the constant before a field would be set");

    [Theory]
    [InlineData("const string Url = @; static readonly Uri Late = new Uri(Url);")]
    [InlineData("static Uri Anytime => new Uri(Url); const string Url = @;")]
    [InlineData("const string Url = @; static readonly Func<Uri> Later = () => new Uri(Url);")]
    [InlineData("readonly Uri own = new Uri(Url); const string Url = @;")]
    [InlineData("class D { static readonly Uri Other = new Uri(Url); } const string Url = @;")]
    public Task A_constant_that_is_read_when_the_field_is_set_becomes_one(string members)
    {
        return Verify.Fix(Class(members.Replace("@", "{|AIP1001:\"https://api.openai.com/v1\"|}", StringComparison.Ordinal)), Class(members
            .Replace("const", "static readonly", StringComparison.Ordinal)
            .Replace("@", "Environment.GetEnvironmentVariable(\"AI__Endpoint\") ?? {|AIP1003:\"https://api.openai.com/v1\"|}", StringComparison.Ordinal)));

        static string Class(string members) => $"using System; class C {{ {members} }}";
    }

    [Fact]
    public Task A_constant_of_an_interface_stays() => new TestProject().Unfixable(
        """
        using System;
        interface I
        {
            const string Url = {|#0:"https://api.openai.com/v1"|};
            Uri Make() => new Uri(Url);
        }
        """,
        "it is a constant of an interface");

    [Fact]
    public Task A_local_constant_that_a_static_local_function_uses_stays() => new TestProject().Unfixable(
        """
        using System;
        class C
        {
            Uri Make()
            {
                const string url = {|#0:"https://api.openai.com/v1"|};
                return Inner();
                static Uri Inner() => new Uri(url);
            }
        }
        """,
        "a static local function or lambda uses the constant");

    [Fact]
    public Task A_constant_that_an_address_is_a_part_of_becomes_static_readonly() => Verify.Fix(
        """
        using System;
        class C
        {
            const bool IsPublic = true;
            const string Url = IsPublic ? {|AIP1001:"https://api.openai.com/v1"|} : "";
            Uri Make() => new Uri(Url);
        }
        """,
        """
        using System;
        class C
        {
            const bool IsPublic = true;
            static readonly string Url = IsPublic ? Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|} : "";
            Uri Make() => new Uri(Url);
        }
        """);

    [Fact]
    public Task A_constant_of_another_type_with_the_same_name_is_no_use() => Verify.Fix(
        """
        using System;
        static class Addresses
        {
            public const string Url = {|AIP1001:"https://api.openai.com/v1"|};
        }
        static class Other
        {
            public const string Url = "x";
            public const string Chat = Url + "/chat";
        }
        class C
        {
            Uri Make() => new Uri(Addresses.Url);
        }
        """,
        """
        using System;
        static class Addresses
        {
            public static readonly string Url = Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|};
        }
        static class Other
        {
            public const string Url = "x";
            public const string Chat = Url + "/chat";
        }
        class C
        {
            Uri Make() => new Uri(Addresses.Url);
        }
        """);
}
