namespace AIPortability.EndToEnd;

/// <summary>Real programs over real packages: where they go before the fixes, and where after.</summary>
public sealed class ClientProgramTests(ClientPrograms programs) : IClassFixture<ClientPrograms>
{
    [Theory]
    [InlineData("OpenAI-2.1.0", "api.openai.com:443")]
    [InlineData("OpenAI-2.10.0", "api.openai.com:443")]
    [InlineData("OpenAI-2.13.0", "api.openai.com:443")]
    [InlineData("OpenAI-2.14.0", "api.openai.com:443")]
    [InlineData("OpenAI-2.15.0", "api.openai.com:443", "chat")]
    [InlineData("OpenAI-2.15.0", "api.openai.com:443", "factory")]
    [InlineData("OpenAI-2.15.0", "api.openai.com:443", "embedding")]
    [InlineData("OpenAI-1.11.0", "api.openai.com:443")]
    [InlineData(ClientProgram.Fixed, "api.openai.com:443")]
    [InlineData("Azure.AI.OpenAI-2.1.0", "contoso.openai.azure.com:443")]
    [InlineData("Azure.AI.Inference-1.0.0-beta.5", "models.inference.ai.azure.com:443")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI-1.82.0", "api.openai.com:443", "chat")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI-1.82.0", "api.openai.com:443", "embedding")]
    [InlineData("Microsoft.Extensions.AI.OpenAI-10.11.0", "api.openai.com:443")]
    [InlineData("Betalgo.Ranul.OpenAI-9.2.6", "api.openai.com:443")]
    [InlineData("OllamaSharp-5.5.2", "localhost:11434")]
    [InlineData("Anthropic-13.12.0", "api.anthropic.com:443")]
    public async Task Before_the_fixes_it_goes_to_the_host_in_its_code_or_its_package(string project, string host, string argument = "") =>
        Assert.Equal(host, await programs.HostOfAsync(project, argument));

    [Theory]
    [InlineData("OpenAI-2.1.0", "/v1", "/v1/chat/completions")]
    [InlineData("OpenAI-2.10.0", "/v1", "/v1/chat/completions")]
    [InlineData("OpenAI-2.13.0", "/v1", "/v1/chat/completions")]
    [InlineData("OpenAI-2.14.0", "/v1", "/v1/chat/completions")]
    [InlineData("OpenAI-2.15.0", "/v1", "/v1/chat/completions", "chat")]
    [InlineData("OpenAI-2.15.0", "/v1", "/v1/chat/completions", "factory")]
    [InlineData("OpenAI-2.15.0", "/v1", "/v1/embeddings", "embedding")]
    [InlineData("OpenAI-2.15.0", "/compatible-mode/v1/", "/compatible-mode/v1/chat/completions", "chat")]
    [InlineData("OpenAI-2.15.0", "/compatible-mode/v1", "/compatible-mode/v1/embeddings", "embedding")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI-1.82.0", "/v1", "/v1/chat/completions", "chat")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI-1.82.0", "/compatible-mode/v1", "/compatible-mode/v1/embeddings", "embedding")]
    [InlineData("Microsoft.Extensions.AI.OpenAI-10.11.0", "/v1", "/v1/chat/completions")]
    [InlineData("Betalgo.Ranul.OpenAI-9.2.6", "/v1", "/v1/chat/completions")]
    [InlineData("Betalgo.Ranul.OpenAI-9.2.6", "/compatible-mode/v1", "/compatible-mode/v1/chat/completions")]
    public async Task After_the_fixes_endpoint_and_model_are_those_of_the_configuration(string project, string basePath, string path, string argument = "")
    {
        (ArrivedRequest request, string output) = await programs.RelocateAsync(project, argument, basePath);
        Assert.Equal(("POST", path, ClientPrograms.Model), (request.Method, request.Path, request.Model));
        Assert.Equal("Bearer " + Relocation.Key, request.Authorization);
        Assert.Contains(request.Path.EndsWith("/embeddings", StringComparison.Ordinal) ? "3 numbers" : "The local model heard: Which", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OpenAI-1.11.0", "/v1", "/v1/chat/completions")]
    [InlineData("OpenAI-1.11.0", "/compatible-mode/v1/", "/compatible-mode/v1/chat/completions")]
    [InlineData("Anthropic-13.12.0", "/v1", "/v1/messages")]
    [InlineData("Anthropic-13.12.0", "/anthropic/v1", "/anthropic/v1/messages")]
    [InlineData("Anthropic-13.12.0", "/anthropic", "/anthropic/v1/messages")]
    [InlineData("Azure.AI.Inference-1.0.0-beta.5", "/v1", "/v1/chat/completions")]
    [InlineData("Azure.AI.OpenAI-2.1.0", "", "/openai/deployments/model-of-the-test/chat/completions")]
    [InlineData("OllamaSharp-5.5.2", "", "/api/chat")]
    public async Task After_the_fixes_a_library_of_another_shape_asks_the_same_server(string project, string basePath, string path)
    {
        (ArrivedRequest request, string output) = await programs.RelocateAsync(project, "", basePath);
        Assert.Equal(("POST", path, ClientPrograms.Model), (request.Method, request.Path, request.Model));
        Assert.Contains("The local model heard: Which tea?", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_program_is_reported()
    {
        Assert.Equal(
            ClientProgram.All.Select(program => program.Project + "/Program.cs").Order(StringComparer.Ordinal),
            programs.Solution.Before.Findings.Select(finding => finding.File).Distinct());
    }

    [Fact]
    public void A_client_that_cannot_be_given_an_endpoint_is_all_that_is_left_with_its_model()
    {
        // A default that is kept is a setting's, and a note.
        Assert.Equal(
            [(ClientProgram.Fixed + "/Program.cs", "AIP1002"), (ClientProgram.Fixed + "/Program.cs", "AIP2001")],
            programs.Solution.After.Findings.Where(finding => finding.Rule != "AIP1003").Select(finding => (finding.File, finding.Rule)));
        Assert.Equal(
            [ClientProgram.Fixed],
            ClientProgram.All.Select(program => program.Project).Except(Changed()));

        IEnumerable<string> Changed() => programs.Solution.Tied.ChangesTo(programs.Solution.Fixed).Select(change => change.Path.Split('/')[0]);
    }
}
