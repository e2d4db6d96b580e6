using System.Collections.Immutable;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>A literal that a known client is given as its key, whatever its shape.</summary>
public sealed class AIP2002ClientKeyTests
{
    [Theory]
    [InlineData("""_ = new ChatClient(model, {|AIP2002:"q7Lx2vTz91pWm4Kd80sRbY"|});""")]
    [InlineData("""_ = new ChatClient(model, new ApiKeyCredential({|AIP2002:"q7Lx2vTz91pWm4Kd80sRbY"|}));""")]
    [InlineData("""_ = new OpenAIClient({|AIP2002:"q7Lx2vTz91pWm4Kd80sRbY"|});""")]
    [InlineData("""const string Key = {|AIP2002:"q7Lx2vTz91pWm4Kd80sRbY"|}; _ = new OpenAIClient(Key);""")]
    [InlineData("""_ = new OpenAIClient("your-api-key");""")]
    [InlineData("""_ = new OpenAIClient("");""")]
    [InlineData("""_ = new OpenAIClient("xxxxxxxxxxxx");""")]
    [InlineData("""_ = new OpenAIClient(configuration["OpenAI:ApiKey"]);""")]
    [InlineData("""const string ApiKey = "OpenAI:ApiKey"; _ = new OpenAIClient(configuration[ApiKey]);""")]
    [InlineData("""Log("q7Lx2vTz91pWm4Kd80sRbY");""")]
    public Task A_key_is_reported_at_its_literal(string statement) => new TestProject().Without("AIP1002").WithReferences(Packages.OpenAI()).Reports(
        $$"""
        using System;
        using System.ClientModel;
        using Microsoft.Extensions.Configuration;
        using OpenAI;
        using OpenAI.Chat;
        class C
        {
            void M(string model, IConfiguration configuration)
            {
                {{statement}}
            }

            void Log(string text) => Console.WriteLine(text);
        }
        """);

    [Fact]
    public async Task Nothing_of_the_key_is_repeated()
    {
        const string Source =
            """
            using OpenAI;
            class C
            {
                object Make() => new OpenAIClient("q7Lx2vTz91pWm4Kd80sRbY");
            }
            """;
        ImmutableArray<Diagnostic> found = await new TestProject().WithReferences(Packages.OpenAI()).WithSource(Source).FindAsync();

        Assert.Contains(found, diagnostic => diagnostic.Id == "AIP2002");
        Assert.All(found, diagnostic =>
        {
            Assert.DoesNotContain("q7Lx", diagnostic.GetMessage(), StringComparison.Ordinal);
            Assert.DoesNotContain(diagnostic.Properties.Values, value => value?.Contains("q7Lx", StringComparison.Ordinal) == true);
        });
    }
}
