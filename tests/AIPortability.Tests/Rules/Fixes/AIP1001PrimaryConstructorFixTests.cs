using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>A configuration that a primary constructor takes.</summary>
public sealed class AIP1001PrimaryConstructorFixTests
{
    [Fact]
    public Task A_primary_constructors_parameter_is_in_reach_of_members_and_initializers() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration configuration)
        {
            string? Other => configuration["Other"];
            Uri Field = new Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration configuration)
        {
            string? Other => configuration["Other"];
            Uri Field = new Uri(configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|});
        }
        """);

    [Fact]
    public Task A_primary_constructors_parameter_is_not_in_reach_of_static_members() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration configuration)
        {
            string? Other => configuration["Other"];
            static Uri Url() => new Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration configuration)
        {
            string? Other => configuration["Other"];
            static Uri Url() => new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|});
        }
        """);

    [Fact]
    public Task A_primary_constructors_parameter_is_not_taken_in_a_type_within_its_own() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration settings)
        {
            public string? Name => settings["Name"];
            class Inner
            {
                Uri Url() => new Uri({|AIP1001:"https://api.openai.com/v1"|});
            }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration settings)
        {
            public string? Name => settings["Name"];
            class Inner
            {
                Uri Url() => new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|});
            }
        }
        """);
}
