using AIPortability.Tests.Testing;

namespace AIPortability.Tests.CodeFixes;

/// <summary>What the light bulb offers, and what a host makes of an entry's key.</summary>
public sealed class LightBulbTests
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
        var solution = new TestSolution(new TestProject("A").WithSource(Class));

        var entries = await solution.LightBulbAsync();

        Assert.Equal(
            ["Read 'AI:Endpoint' from the configuration", "Read the environment variable 'AI__Endpoint'", "Take it as the constructor parameter 'endpoint'"],
            entries.Select(e => e.Title));
        Assert.Equal(["AIPortability.Recommended", "AIPortability.Environment", "AIPortability.Parameter"], entries.Select(e => e.EquivalenceKey));
    }

    [Fact]
    public async Task Only_the_environment_is_offered_in_top_level_code_without_a_configuration()
    {
        var solution = new TestSolution(new TestProject("A").AsProgram().WithSource(
            """System.Console.Out.Write(1); var url = "https://api.openai.com/v1"; new System.Uri(url).ToString();"""));

        Assert.Equal("Read the environment variable 'AI__Endpoint'", Assert.Single(await solution.LightBulbAsync()).Title);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a key that no version wrote")]
    public async Task A_host_that_found_no_fix_at_the_first_place_still_gets_the_recommended_one(string? key)
    {
        var solution = new TestSolution(new TestProject("A").WithSource(Source));

        await solution.FixAllAsync(key: key);

        Assert.Equal(Fixed, await solution.TextAsync("A"));
    }

    [Fact]
    public async Task A_style_that_does_not_apply_at_a_place_leaves_it_alone()
    {
        var solution = new TestSolution(new TestProject("A").WithSource(Source));

        await solution.FixAllAsync(key: "AIPortability.Configuration");

        Assert.Equal(Source, await solution.TextAsync("A"));
    }
}
