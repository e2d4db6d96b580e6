using System.Globalization;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>What is said of a client that is given no endpoint.</summary>
public sealed class AIP1002MessageTests
{
    [Theory]
    [InlineData("", "give it options whose Endpoint is configured")]
    [InlineData(
        "namespace System { class Environment; }",
        "give it options whose Endpoint is configured (not fixed automatically: a type of the project hides one of the namespace System)")]
    public async Task The_message_ends_with_the_way_out_and_with_what_is_in_the_way_of_a_fix(string around, string end)
    {
        Diagnostic diagnostic = Assert.Single(
            await new TestProject().WithReferences(Packages.OpenAI()).WithSource(
                $$"""
                using OpenAI.Chat;
                class C
                {
                    object Make(string model, string key) => new ChatClient(model, key);
                }
                {{around}}
                """).FindAsync());

        Assert.Equal(
            "ChatClient is given no endpoint and calls the OpenAI host 'api.openai.com'; " + end, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.True(diagnostic.Descriptor.IsEnabledByDefault);
    }
}
