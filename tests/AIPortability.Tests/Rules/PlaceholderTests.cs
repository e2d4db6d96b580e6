using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Texts that a reader shall replace name no service and no model.</summary>
public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("https://your-endpoint.openai.azure.com/")]
    [InlineData("https://YOUR_RESOURCE_NAME.openai.azure.com/openai/v1")]
    [InlineData("https://yourresource.services.ai.azure.com")]
    [InlineData("https://<resource>.openai.azure.com")]
    [InlineData("https://xxx.openai.azure.com")]
    [InlineData("https://xxxxxxxx.openai.azure.com")]
    [InlineData("https://my-resource.openai.azure.com")]
    [InlineData("https://my-resource-name.openai.azure.com")]
    [InlineData("https://MyResource.cognitiveservices.azure.com/openai")]
    [InlineData("https://resource-name.openai.azure.com")]
    [InlineData("https://my-openai-resource-name.openai.azure.com")]
    [InlineData("https://example.openai.azure.com")]
    [InlineData("https://bedrock-runtime.your-region.amazonaws.com")]
    [InlineData("your-endpoint.openai.azure.com")]
    public Task A_made_up_host_is_silent(string address) =>
        Verify.Source(Snippet.Statements($"await client.GetAsync(\"{address}\"); var endpoint = configuration[\"Url\"] ?? \"{address}\"; await client.GetAsync(endpoint);"));

    [Theory]
    [InlineData("https://contoso.openai.azure.com/")]
    [InlineData("https://contoso-resource.openai.azure.com/")]
    [InlineData("https://myshop.openai.azure.com/")]
    [InlineData("https://api.openai.com/v1/your-endpoint")]
    [InlineData("https://bedrock-runtime.eu-west-1.amazonaws.com")]
    public Task Any_other_host_is_reported(string address) => Verify.Source(Snippet.Statements($$"""await client.GetAsync({|AIP1001:"{{address}}"|});"""));

    [Fact]
    public async Task A_made_up_host_in_a_settings_file_is_silent() => Assert.Empty(
        await new TestProject().DeployedTo("CN")
            .WithFile("/appsettings.json", """{ "AI": { "Endpoint": "https://your-endpoint.openai.azure.com/" } }""").FindAsync());

    [Theory]
    [InlineData("default")]
    [InlineData("fake")]
    [InlineData("N/A")]
    [InlineData("your-model")]
    [InlineData("YOUR_DEPLOYMENT_NAME")]
    [InlineData("<model>")]
    [InlineData("model-name")]
    [InlineData("modelId")]
    public async Task A_made_up_model_is_silent(string model)
    {
        await new TestProject().WithReferences(Packages.OpenAI()).Reports($$"""class C { object M(OpenAI.OpenAIClient client) => client.GetChatClient("{{model}}"); }""");
        await new TestProject().WithReferences(Packages.Betalgo)
            .Reports($$"""class C { object M() => new Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest { Model = "{{model}}" }; }""");
        await Verify.Source(Snippet.Statements(
            $$"""await client.PostAsJsonAsync({|AIP1001:"https://api.openai.com/v1/chat/completions"|}, new { model = "{{model}}" });"""));
    }

    [Theory]
    [InlineData("gpt-4o")]
    [InlineData("default-router")]
    [InlineData("model-router")]
    public Task Any_other_model_is_reported(string model) => new TestProject().WithReferences(Packages.OpenAI())
        .Reports($$"""class C { object M(OpenAI.OpenAIClient client) => client.GetChatClient({|AIP2001:"{{model}}"|}); }""");

    [Fact]
    public Task A_made_up_model_takes_no_name_from_another_one() => new TestProject().WithReferences(Packages.OpenAI()).Fixes(
        "AIP2001",
        """
        using System;
        using OpenAI;
        class C
        {
            object Fake(OpenAIClient client) => client.GetChatClient("default");
            object Real(OpenAIClient client) => client.GetChatClient({|AIP2001:"gpt-4o"|});
        }
        """,
        """
        using System;
        using OpenAI;
        class C
        {
            object Fake(OpenAIClient client) => client.GetChatClient("default");
            object Real(OpenAIClient client) => client.GetChatClient(Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o");
        }
        """);
}
