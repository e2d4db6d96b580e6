using AIPortability.Tests.Testing;

namespace AIPortability.Tests.CodeFixes;

/// <summary>FixAll where a settings file is among the files of the project.</summary>
public sealed class AppSettingsFixAllTests
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
        var solution = new TestSolution(Target("C(new)").WithSymbols("NEW"), Target("C(old)"));

        await solution.FixAllAsync();

        const string Expected = "{\n  // logging\n  \"Logging\": {},\n  \"AI\": {\n    \"Endpoint\": \"https://api.openai.com/v1\"\n  }\n}\n";
        Assert.Equal(Expected, await solution.TextAsync("C(new)", "/p/appsettings.json"));
        Assert.Equal(Expected, await solution.TextAsync("C(old)", "/p/appsettings.json"));

        static TestProject Target(string name) => new TestProject(name).WithSource(Configured, "/p/C.cs").WithFile("/p/appsettings.json", Settings);
    }

    [Fact]
    public async Task Appsettings_stay_where_the_environment_is_read()
    {
        const string Settings = "{}";
        var solution = new TestSolution(new TestProject("A").WithSource(Source).WithFile("/appsettings.json", Settings));

        await solution.FixAllAsync();

        Assert.Equal(Fixed, await solution.TextAsync("A"));
        Assert.Equal(Settings, await solution.TextAsync("A", "/appsettings.json"));
    }

    [Fact]
    public async Task Appsettings_that_cannot_be_parsed_stay_and_the_code_is_fixed()
    {
        const string Broken = "{ \"Logging\": ";
        string configured = Source.Replace("Url()", "Url(Microsoft.Extensions.Configuration.IConfiguration configuration)", StringComparison.Ordinal);
        var solution = new TestSolution(new TestProject("A").WithSource(configured).WithFile("/appsettings.json", Broken));

        await solution.FixAllAsync();

        Assert.Contains("configuration[\"AI:Endpoint\"]", await solution.TextAsync("A"), StringComparison.Ordinal);
        Assert.Equal(Broken, await solution.TextAsync("A", "/appsettings.json"));
    }
}
