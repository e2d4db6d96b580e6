using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>A configuration of another type, which a using directive imports.</summary>
public sealed class AIP1001ImportedConfigurationFixTests
{
    private const string FromEnvironment = """Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}""";

    [Fact]
    public Task A_configuration_that_is_imported_by_its_type_is_read() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using static Program;
        class C
        {
            Uri Url() => new Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        static class Program
        {
            public static IConfiguration Settings { get; set; } = null!;
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using static Program;
        class C
        {
            Uri Url() => new Uri(Settings["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|});
        }
        static class Program
        {
            public static IConfiguration Settings { get; set; } = null!;
        }
        """);

    [Fact]
    public Task An_imported_configuration_that_is_private_is_not_read() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using static Program;
        class C
        {
            Uri Url() => new Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        static class Program
        {
            private static IConfiguration Settings { get; set; } = null!;
        }
        """,
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using static Program;
        class C
        {
            Uri Url() => new Uri({{FromEnvironment}});
        }
        static class Program
        {
            private static IConfiguration Settings { get; set; } = null!;
        }
        """);

    [Fact]
    public Task An_imported_configuration_with_the_name_of_a_type_is_not_read() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using static Program;
        class C
        {
            Uri Url() => new Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        static class Program
        {
            public static IConfiguration Uri { get; set; } = null!;
        }
        """,
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using static Program;
        class C
        {
            Uri Url() => new Uri(System.{{FromEnvironment}});
        }
        static class Program
        {
            public static IConfiguration Uri { get; set; } = null!;
        }
        """);
}
