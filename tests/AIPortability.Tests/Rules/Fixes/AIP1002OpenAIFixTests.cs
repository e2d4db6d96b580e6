using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>Endpoint, model and key of the official package's clients, in one edit.</summary>
public sealed class AIP1002OpenAIFixTests
{
    private const string Endpoint = """Endpoint = new Uri(configuration["AI:Endpoint"] ?? "https://api.openai.com/v1")""";
    private const string Options = "new OpenAIClientOptions { " + Endpoint + " }";
    private const string Model = "configuration[\"AI:Model\"] ?? \"gpt-4o\"";
    private const string Key = """configuration["AI:ApiKey"] ?? throw new InvalidOperationException("AI:ApiKey (environment variable AI__ApiKey) is not configured.")""";

    [Theory]
    [InlineData("""{|AIP1002:new ChatClient({|AIP2001:"gpt-4o"|}, key)|}""", "new ChatClient(" + Model + ", new ApiKeyCredential(key), " + Options + ")")]
    [InlineData("""{|AIP1002:new ChatClient({|AIP2001:"gpt-4o"|}, credential)|}""", "new ChatClient(" + Model + ", credential, " + Options + ")")]
    [InlineData("{|AIP1002:new ChatClient(model, key)|}", "new ChatClient(model, new ApiKeyCredential(key), " + Options + ")")]
    [InlineData("{|AIP1002:new ChatClient(model, credential, null)|}", "new ChatClient(model, credential, " + Options + ")")]
    [InlineData("{|AIP1002:new ChatClient(model, credential, default)|}", "new ChatClient(model, credential, " + Options + ")")]
    [InlineData("{|AIP1002:new ChatClient(model, credential, new())|}", "new ChatClient(model, credential, new() { " + Endpoint + " })")]
    [InlineData(
        "{|AIP1002:new ChatClient(model, credential, new OpenAIClientOptions { NetworkTimeout = TimeSpan.Zero })|}",
        "new ChatClient(model, credential, new OpenAIClientOptions { NetworkTimeout = TimeSpan.Zero, " + Endpoint + " })")]
    [InlineData("{|AIP1002:new ChatClient(model: model, apiKey: key)|}", "new ChatClient(model: model, credential: new ApiKeyCredential(key), options: " + Options + ")")]
    [InlineData("{|AIP1002:new ChatClient(apiKey: key, model: model)|}", "new ChatClient(credential: new ApiKeyCredential(key), model: model, options: " + Options + ")")]
    [InlineData("{|AIP1002:new OpenAIClient(key)|}", "new OpenAIClient(new ApiKeyCredential(key), " + Options + ")")]
    [InlineData("{|AIP1002:new OpenAI.Images.ImageClient(model, key)|}", "new OpenAI.Images.ImageClient(model, new ApiKeyCredential(key), " + Options + ")")]
    [InlineData(
        """{|AIP1002:new OpenAI.Embeddings.EmbeddingClient({|AIP2001:"embed"|}, key)|}""",
        """new OpenAI.Embeddings.EmbeddingClient(configuration["AI:EmbeddingModel"] ?? "embed", new ApiKeyCredential(key), """ + Options + ")")]
    [InlineData(
        """{|AIP1002:new ChatClient(model, maybe)|}""",
        """new ChatClient(model, new ApiKeyCredential(maybe ?? throw new InvalidOperationException("The key is not configured.")), """ + Options + ")")]
    [InlineData(
        """{|AIP1002:new ChatClient(model, Environment.GetEnvironmentVariable("OPENAI_API_KEY"))|}""",
        """new ChatClient(model, new ApiKeyCredential(Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? """
            + """throw new InvalidOperationException("OPENAI_API_KEY is not configured.")), """ + Options + ")")]
    [InlineData(
        """{|AIP1002:new ChatClient(model, Environment.GetEnvironmentVariable("$(value)"))|}""",
        """new ChatClient(model, new ApiKeyCredential(Environment.GetEnvironmentVariable("$(value)") ?? throw new InvalidOperationException("The key is not configured.")), """ + Options + ")")]
    [InlineData(
        """{|AIP1002:new AssistantClient(key)|}""",
        "new AssistantClient(new ApiKeyCredential(key), new AssistantClientOptions { " + Endpoint + " })")]
    public Task A_client_gets_an_endpoint(string before, string after) => Fix(before, after);

    [Theory]
    [InlineData("2.1.0")]
    [InlineData("2.10.0")]
    [InlineData("2.13.0")]
    [InlineData("2.14.0")]
    [InlineData("2.15.0")]
    public Task It_compiles_in_every_version(string version) =>
        Fix("{|AIP1002:new ChatClient(model, key)|}", "new ChatClient(model, new ApiKeyCredential(key), " + Options + ")", version);

    [Fact]
    public Task The_options_type_is_the_one_of_the_version() =>
        Fix("{|AIP1002:new AssistantClient(key)|}", "new AssistantClient(new ApiKeyCredential(key), " + Options + ")", "2.14.0");

    [Theory]
    [InlineData("default")]
    [InlineData("default!")]
    [InlineData("null!")]
    public Task A_key_that_is_not_given_cannot_be_made_a_credential(string key) =>
        Fix($"{{|AIP1002:new ChatClient(model, apiKey: {key})|}}", $"{{|AIP1002:new ChatClient(model, apiKey: {key})|}}");

    private static Task Fix(string before, string after, string version = "2.15.0") => new TestProject()
        .Without("AIP1003").WithReferences(Packages.OpenAI(version)).Fixes("AIP1002", Source(before), Source(after));

    private static string Source(string expression) =>
        $$"""
        #pragma warning disable OPENAI001
        using System;
        using System.ClientModel;
        using Microsoft.Extensions.Configuration;
        using OpenAI;
        using OpenAI.Assistants;
        using OpenAI.Chat;
        class C
        {
            object Make(IConfiguration configuration, string model, string key, string? maybe, ApiKeyCredential credential) => {{expression}};
        }
        """;
}
