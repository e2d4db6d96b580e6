using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>A key leaves the source: it is required, never kept as a fallback, and written to no file.</summary>
public sealed class AIP2002FixTests
{
    private const string Read = """configuration["AI:ApiKey"] ?? throw new InvalidOperationException("AI:ApiKey (environment variable AI__ApiKey) is not configured.")""";

    [Theory]
    [InlineData("""_ = new OpenAIClient(new ApiKeyCredential({|AIP2002:"q7Lx2vTz91pWm4Kd80sRbY"|}), options);""", "_ = new OpenAIClient(new ApiKeyCredential(" + Read + "), options);")]
    [InlineData(
        """const string Key = {|AIP2002:"q7Lx2vTz91pWm4Kd80sRbY"|}; _ = new OpenAIClient(new ApiKeyCredential(Key), options);""",
        "string Key = " + Read + "; _ = new OpenAIClient(new ApiKeyCredential(Key), options);")]
    public Task It_is_required_from_the_configuration(string before, string after) => new TestProject().Without("AIP1002").WithReferences(Packages.OpenAI())
        .WithFile("/app/appsettings.json", "{ }")
        .Fixes("AIP1002", Source(before), Source(after));

    [Fact]
    public Task The_fix_of_the_endpoint_takes_the_key_along() => new TestProject().Without("AIP1003").WithReferences(Packages.OpenAI())
        .WithFile("/app/appsettings.json", "{ }", "{ \"AI\": { \"Endpoint\": \"https://api.openai.com/v1\" } }")
        .Fixes(
            "AIP1002",
            Source("""_ = {|AIP1002:new OpenAIClient({|AIP2002:"q7Lx2vTz91pWm4Kd80sRbY"|})|};"""),
            Source(
                "_ = new OpenAIClient(new ApiKeyCredential(" + Read
                + """), new OpenAIClientOptions { Endpoint = new Uri(configuration["AI:Endpoint"] ?? "https://api.openai.com/v1") });"""));

    [Fact]
    public Task A_key_of_a_distinctive_shape_keeps_its_scheme() => new TestProject().Fixes(
        "AIP1002",
        Header($$"""{|AIP2002:"Bearer {{KeySamples.OpenAI}}"|}"""),
        Header("""
            "Bearer " + (configuration["AI:ApiKey"] ?? throw new InvalidOperationException("AI:ApiKey (environment variable AI__ApiKey) is not configured."))
            """));

    [Fact]
    public Task A_key_before_a_fallback_is_required_in_parentheses() => new TestProject().Fixes(
        "AIP1002",
        Header($$"""{|AIP2002:"{{KeySamples.OpenAI}}"|} ?? "none" """),
        Header("""
            (configuration["AI:ApiKey"] ?? throw new InvalidOperationException("AI:ApiKey (environment variable AI__ApiKey) is not configured.")) ?? "none" 
            """));

    private static string Header(string value) =>
        $$"""
        using System;
        using System.Net.Http;
        using Microsoft.Extensions.Configuration;
        class C
        {
            void M(HttpClient http, IConfiguration configuration) => http.DefaultRequestHeaders.Add("Authorization", {{value}});
        }
        """;

    private static string Source(string statement) =>
        $$"""
        using System;
        using System.ClientModel;
        using Microsoft.Extensions.Configuration;
        using OpenAI;
        class C
        {
            void M(OpenAIClientOptions options, IConfiguration configuration)
            {
                {{statement}}
            }
        }
        """;
}
