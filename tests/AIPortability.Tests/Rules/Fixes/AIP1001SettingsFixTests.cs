using AIPortability.Analyzers.Moves;
using System.Collections.Immutable;
using AIPortability.Analyzers;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>What the settings make of a fix, and the further entries of the light bulb.</summary>
public sealed class AIP1001SettingsFixTests
{
    private const string Source =
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            private readonly IConfiguration configuration;

            public C(IConfiguration configuration)
            {
                this.configuration = configuration;
            }

            Uri Url() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
        }
        """;

    private const string Literal = """{|AIP1001:"https://api.openai.com/v1/models"|}""";
    private const string Kept = """{|AIP1003:"https://api.openai.com/v1"|}""";

    private const string AsParameter =
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            private readonly string _endpoint;

            private readonly IConfiguration configuration;

            public C(IConfiguration configuration, string endpoint = {{Kept}})
            {
                _endpoint = endpoint;
                this.configuration = configuration;
            }

            Uri Url() => new Uri(_endpoint.TrimEnd('/') + "/models");
        }
        """;

    [Theory]
    [InlineData("auto", $"""(configuration["AI:Endpoint"] ?? {Kept}).TrimEnd('/') + "/models" """)]
    [InlineData("configuration", $"""(configuration["AI:Endpoint"] ?? {Kept}).TrimEnd('/') + "/models" """)]
    [InlineData("environment", $"""(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {Kept}).TrimEnd('/') + "/models" """)]
    [InlineData("Environment", $"""(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {Kept}).TrimEnd('/') + "/models" """)]
    [InlineData("no such style", $"""(configuration["AI:Endpoint"] ?? {Kept}).TrimEnd('/') + "/models" """)]
    public Task The_style_decides_what_is_read(string style, string expression) =>
        new TestProject().With("ai_portability.fix_style = " + style).Without("AIP9001").Fixes(Source, Source.Replace(Literal, expression.TrimEnd(), StringComparison.Ordinal));

    [Fact]
    public Task The_parameter_style_gives_the_class_an_optional_parameter() =>
        new TestProject().With("ai_portability.fix_style = parameter").Fixes(Source, AsParameter);

    [Fact]
    public Task The_parameter_style_reads_the_configuration_where_a_class_has_several_constructors() =>
        new TestProject().With("ai_portability.fix_style = parameter").Fixes(
            WithSecondConstructor(Source),
            WithSecondConstructor(Source).Replace(Literal, $"""(configuration["AI:Endpoint"] ?? {Kept}).TrimEnd('/') + "/models" """.TrimEnd(), StringComparison.Ordinal));

    [Fact]
    public Task The_parameter_style_reads_the_environment_in_a_static_member() =>
        new TestProject().With("ai_portability.fix_style = parameter").Fixes(
            Source.Replace("Uri Url()", "static Uri Url()", StringComparison.Ordinal),
            Source.Replace("Uri Url()", "static Uri Url()", StringComparison.Ordinal)
                .Replace(Literal, $"""(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {Kept}).TrimEnd('/') + "/models" """.TrimEnd(), StringComparison.Ordinal));

    [Fact]
    public Task Other_styles_can_be_chosen_from_the_light_bulb() => new TestProject().Choosing("AIPortability.Parameter").Fixes(Source, AsParameter);

    [Fact]
    public Task The_environment_can_be_chosen_where_a_configuration_is_in_reach() => new TestProject().Choosing("AIPortability.Environment").Fixes(
        Source,
        Source.Replace(Literal, $"""(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {Kept}).TrimEnd('/') + "/models" """.TrimEnd(), StringComparison.Ordinal));

    [Theory]
    [InlineData("AI", "AI:Endpoint")]
    [InlineData("Llm", "Llm:Endpoint")]
    [InlineData("Services:Chat", "Services:Chat:Endpoint")]
    [InlineData("not valid", "AI:Endpoint")]
    public Task The_section_is_the_first_part_of_the_key(string section, string key) =>
        new TestProject().With("ai_portability.configuration_section = " + section).Without("AIP9001")
            .Fixes(Source, Source.Replace(Literal, $"""(configuration["{key}"] ?? {Kept}).TrimEnd('/') + "/models" """.TrimEnd(), StringComparison.Ordinal));

    [Fact]
    public Task A_required_setting_has_no_fallback() =>
        new TestProject().With("ai_portability.fallback = require").Fixes(
            Source,
            Source.Replace(
                Literal,
                """(configuration["AI:Endpoint"] ?? throw new InvalidOperationException("AI:Endpoint (environment variable AI__Endpoint) is not configured.")).TrimEnd('/') + "/models" """.TrimEnd(),
                StringComparison.Ordinal));

    [Fact]
    public Task A_primary_constructor_takes_the_parameter_itself() => new TestProject().With("ai_portability.fix_style = parameter").Fixes(
        """
        using System;
        class C(int timeout)
        {
            int Timeout => timeout;
            Uri Url() => new Uri({|AIP1001:"https://api.openai.com/v1/"|});
        }
        """,
        """
        using System;
        class C(int timeout, string endpoint = {|AIP1003:"https://api.openai.com/v1"|})
        {
            int Timeout => timeout;
            Uri Url() => new Uri(endpoint.TrimEnd('/') + "/");
        }
        """);

    [Fact]
    public Task Several_sites_of_a_class_share_the_parameter() => new TestProject().With("ai_portability.fix_style = parameter").Fixes(
        """
        using System;
        class C
        {
            private readonly Uri chat;

            public C()
            {
                chat = new Uri({|AIP1001:"https://api.openai.com/v1/chat/completions"|});
            }

            Uri Models() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
            Uri Files() => new Uri({|AIP1001:"https://api.openai.com/v1/files"|});
        }
        """,
        """
        using System;
        class C
        {
            private readonly string _endpoint;

            private readonly Uri chat;

            public C(string endpoint = {|AIP1003:"https://api.openai.com/v1"|})
            {
                _endpoint = endpoint;
                chat = new Uri(endpoint.TrimEnd('/') + "/chat/completions");
            }

            Uri Models() => new Uri(_endpoint.TrimEnd('/') + "/models");
            Uri Files() => new Uri(_endpoint.TrimEnd('/') + "/files");
        }
        """);

    [Fact]
    public async Task A_class_with_two_addresses_is_offered_no_parameter()
    {
        const string Two =
            """
            using System;
            class C()
            {
                Uri First() => new Uri("https://api.openai.com/v1/models");
                Uri Second() => new Uri("https://api.anthropic.com/v1/models");
            }
            """;

        ImmutableArray<Diagnostic> found = await new TestProject().With("ai_portability.fix_style = parameter").WithSource(Two).FindAsync();

        Assert.Equal(2, found.Length);
        Assert.All(found, diagnostic =>
        {
            Assert.True(Move.TryRead(diagnostic.Properties, Two.Length, out Move move));
            Assert.Equal([new EnvironmentSource()], Assert.Single(move.Reads).Sources);
        });
    }

    private static string WithSecondConstructor(string source) =>
        source.Replace("    Uri Url()", "    public C(int count) : this(null!) { }\n\n    Uri Url()", StringComparison.Ordinal);
}
