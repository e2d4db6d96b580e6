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

    [Theory]
    [InlineData("new ChatClient(model,\n#if OTHER\n#endif\nkey)", "", "an #if or another directive stands in the text that would change")]
    [InlineData("new ChatClient(model, new ApiKeyCredential(key), new OpenAIClientOptions {\n#if OTHER\nProjectId = \"a\",\n#endif\nOrganizationId = key })", "", "an #if or another directive stands in the text that would change")]
    [InlineData("new ChatClient(model, key)", "namespace OpenAI { class OpenAIClientOptions; }", "a type of the project hides one of the library")]
    [InlineData("new ChatClient(model, key", "", "the code around it has syntax errors")]
    [InlineData("\n#warning half\nnew ChatClient(model, key)", "", null)]
    public async Task The_message_says_what_really_stands_in_the_way(string client, string around, string? reason)
    {
        Diagnostic diagnostic = Assert.Single(
            await new TestProject().WithReferences(Packages.OpenAI("2.10.0")).ThatNeedNotCompile().WithSource(
                $$"""
                using System.ClientModel;
                using OpenAI;
                using OpenAI.Chat;
                class C
                {
                    object Make(string model, string key) => {{client}};
                }
                {{around}}
                """).FindAsync());

        string end = "give it options whose Endpoint is configured" + (reason is null ? "" : $" (not fixed automatically: {reason})");
        Assert.EndsWith("; " + end, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
