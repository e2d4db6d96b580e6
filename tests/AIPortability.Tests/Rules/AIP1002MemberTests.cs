using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Clients whose options are held by a field or a property of their type.</summary>
public sealed class AIP1002MemberTests
{
    private const string Calls = "ChatClient calls api.openai.com";
    private const string MayCall = "ChatClient may call api.openai.com";

    [Theory]
    [InlineData("OpenAIClientOptions held = new();", Calls)]
    [InlineData("OpenAIClientOptions held { get; } = new();", Calls)]
    [InlineData("OpenAIClientOptions held; C() { held = new OpenAIClientOptions(); }", Calls)]
    [InlineData("OpenAIClientOptions held; C() { this.held = new OpenAIClientOptions(); }", Calls)]
    [InlineData("OpenAIClientOptions held { get; set; } = new() { Endpoint = new Uri(url) };", null)]
    [InlineData("OpenAIClientOptions held; C() { held = new() { Endpoint = new Uri(url) }; }", null)]
    [InlineData("OpenAIClientOptions held = new(); C() { held.Endpoint = new Uri(url); }", null)]
    [InlineData("OpenAIClientOptions held = new(); C() { this.held.Endpoint = new Uri(url); }", null)]
    [InlineData("OpenAIClientOptions held { get; } = new(); C() { held.Endpoint = new Uri(url); }", null)]
    [InlineData("OpenAIClientOptions held = new(); C() { held.Transport = null; }", MayCall)]
    [InlineData("OpenAIClientOptions held = new(); C() { held.AddPolicy(null, PipelinePosition.PerTry); }", MayCall)]
    [InlineData("OpenAIClientOptions held; C(OpenAIClientOptions given) { held = given; }", MayCall)]
    [InlineData("OpenAIClientOptions held;", MayCall)]
    [InlineData("OpenAIClientOptions held => new();", MayCall)]
    public Task Options_in_a_member_are_followed(string members, string? expected) => Check(members, expected);

    [Theory]
    [InlineData("OpenAIClientOptions held = new(), other = new(); C() { other.Endpoint = new Uri(url); }", Calls)]
    [InlineData("OpenAIClientOptions held = new(), other = new(); C() { other.Transport = null; }", Calls)]
    [InlineData("OpenAIClientOptions held = new(), other = new() { Endpoint = new Uri(url) }; C() { other = new() { Endpoint = new Uri(url) }; }", Calls)]
    [InlineData("OpenAIClientOptions held = new(); C() { held.OrganizationId = url; }", Calls)]
    [InlineData("OpenAIClientOptions held = new(); C(C other) { other.held.Endpoint = new Uri(url); }", Calls)]
    public Task What_happens_to_another_object_says_nothing(string members, string? expected) => Check(members, expected);

    private static async Task Check(string members, string? expected)
    {
        string[] found = await ClientCalls.In(
            $$"""
            using System;
            using System.ClientModel;
            using System.ClientModel.Primitives;
            using OpenAI;
            using OpenAI.Chat;
            class C
            {
                static string url = null;
                {{members}}
                ChatClient Make(string key) => new ChatClient(key, new ApiKeyCredential(key), held);
            }
            """,
            Packages.OpenAI());

        Assert.Equal(expected is null ? [] : [expected], found);
    }
}
