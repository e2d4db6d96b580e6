using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>Models that reach a library by its requests, its adapters and its agents, where the client itself names none.</summary>
public sealed class AIP2001LibraryModelTests
{
    private const string Model = "{|AIP2001:\"m-1\"|}";

    [Theory]
    [InlineData("OpenAI", "OpenAI.ObjectModels.RequestModels", $$"""new ChatCompletionCreateRequest { Model = {{Model}} }""")]
    [InlineData("OpenAI", "OpenAI", $$"""new OpenAiOptions { DefaultModelId = {{Model}} }""")]
    [InlineData("OpenAI", "OpenAI.ObjectModels.RequestModels", """new ChatCompletionCreateRequest { Model = name }""")]
    [InlineData("OpenAI.GPT3", "OpenAI.GPT3.ObjectModels.RequestModels", $$"""new EmbeddingCreateRequest { Model = {{Model}} }""")]
    [InlineData("OpenAI.GPT3", "OpenAI.GPT3.ObjectModels.RequestModels", """new EmbeddingCreateRequest { Model = name }""")]
    public Task Betalgo_before_8_8(string assembly, string space, string expression) => Check(Packages.Versions(assembly)[^1], expression, space);

    [Theory]
    [InlineData($$"""new ChatRequest(null, {{Model}})""")]
    [InlineData($$"""new ChatRequest(null, model: {{Model}}, frequencyPenalty: 1)""")]
    [InlineData($$"""new SpeechRequest("text", {{Model}})""")]
    [InlineData($$"""new ChatRequest(null, new Model({{Model}}))""")]
    [InlineData($$"""((ModelsEndpoint)null!).GetModelDetailsAsync({{Model}})""")]
    [InlineData("""new ChatRequest(null, OpenAI.Models.Model.GPT4o)""")]
    [InlineData("""new ChatRequest(null, name)""")]
    public Task OpenAI_DotNet(string expression) => Check(Stubs.Of("OpenAI-DotNet"), expression, "OpenAI.Chat", "OpenAI.Audio", "OpenAI.Models");

    [Theory]
    [InlineData("Anthropic.SDK", "Anthropic.SDK.Messaging", $$"""new MessageParameters { Model = {{Model}} }""")]
    [InlineData("Anthropic.SDK", "Anthropic.SDK.Messaging", """new MessageParameters { Model = name }""")]
    [InlineData("Mistral.SDK", "Mistral.SDK.DTOs", $$"""new ChatCompletionRequest({{Model}}, null)""")]
    [InlineData("Mistral.SDK", "Mistral.SDK.DTOs", $$"""new EmbeddingRequest { Model = {{Model}} }""")]
    [InlineData("Mistral.SDK", "Mistral.SDK.DTOs", """new ChatCompletionRequest(name, null)""")]
    [InlineData("Microsoft.KernelMemory.AI.OpenAI", "Microsoft.KernelMemory", $$"""new OpenAIConfig { Endpoint = name, TextModel = {{Model}}, EmbeddingModel = {|AIP2001:"e-1"|} }""")]
    [InlineData("Microsoft.KernelMemory.AI.OpenAI", "Microsoft.KernelMemory", """new OpenAIConfig { Endpoint = name, TextModel = name, APIKey = name }""")]
    [InlineData("Cnblogs.DashScope.Core", "Cnblogs.DashScope.Core", $$"""new ModelRequest<string> { Model = {{Model}} }""")]
    [InlineData("Cnblogs.DashScope.Core", "Cnblogs.DashScope.Core", $$"""new ModelRequest<string, object> { Model = {{Model}} }""")]
    [InlineData("Cnblogs.DashScope.Core", "Cnblogs.DashScope.Core", """new ModelRequest<string> { Model = name }""")]
    [InlineData("Cnblogs.DashScope.AI", "Microsoft.Extensions.AI", $$"""((Cnblogs.DashScope.Core.IDashScopeClient)null!).AsChatClient({{Model}})""")]
    [InlineData("Cnblogs.DashScope.AI", "Microsoft.Extensions.AI", """((Cnblogs.DashScope.Core.IDashScopeClient)null!).AsChatClient(name)""")]
    public Task Community_packages(string assembly, string space, string expression) => Check(Stubs.Of(assembly), expression, space);

    [Theory]
    [InlineData($$"""client.AsIChatClient({{Model}})""")]
    [InlineData($$"""client.AsIEmbeddingGenerator({{Model}}, 3)""")]
    [InlineData($$"""client.Models.GenerateContentAsync({{Model}}, "text")""")]
    [InlineData($$"""client.Models.GenerateContentStreamAsync(model: {{Model}}, contents: "text")""")]
    [InlineData($$"""client.Live.ConnectAsync({{Model}})""")]
    [InlineData("""client.AsIChatClient(name)""")]
    [InlineData("""client.AsIChatClient()""")]
    [InlineData("""client.Models.GenerateContentAsync(name, "m-1")""")]
    public Task Google_GenAI(string expression) =>
        Check(Stubs.Of("Google.GenAI"), expression.Replace("client.", "((Google.GenAI.Client)null!).", StringComparison.Ordinal), "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("""client.GetChatCompletionsAsync({|AIP2001:"m-1"|}, null)""", "6")]
    [InlineData("""client.GetEmbeddings({|AIP2001:"m-1"|}, null)""", "6")]
    [InlineData("""client.GetChatCompletions(name, null)""", "6")]
    [InlineData("""new ChatCompletionsOptions { DeploymentName = {|AIP2001:"m-1"|} }""", "17")]
    [InlineData("""new ChatCompletionsOptions { DeploymentName = name }""", "17")]
    [InlineData("""new Deployment { DeploymentName = "m-1" }""", "17")]
    public Task Azure_beta(string expression, string beta) => Check(
        beta == "6" ? Packages.AzureBeta : Stubs.Of("Azure.AI.OpenAI", "Azure.AI.OpenAI.1.0.0-beta.17"),
        expression.Replace("client.", "((OpenAIClient)null!).", StringComparison.Ordinal), "Azure.AI.OpenAI");

    [Theory]
    [InlineData("""client.AsChatClient({|AIP2001:"m-1"|})""")]
    [InlineData("""client.AsEmbeddingGenerator({|AIP2001:"m-1"|})""")]
    [InlineData("""new OpenAIChatClient(client, {|AIP2001:"m-1"|})""")]
    [InlineData("""client.AsChatClient(name)""")]
    [InlineData("""client.GetChatClient(name).AsChatClient()""")]
    public Task Microsoft_Extensions_AI_9(string expression) => Check(
        Stubs.Of("Microsoft.Extensions.AI.OpenAI", "Microsoft.Extensions.AI.OpenAI.9"), expression.Replace("client", "((OpenAI.OpenAIClient)null!)", StringComparison.Ordinal), "Microsoft.Extensions.AI");

    [Theory]
    [InlineData("""new ChatOptions { ModelId = {|AIP2001:"m-1"|} }""")]
    [InlineData("""new ImageGenerationOptions { ModelId = {|AIP2001:"m-1"|} }""")]
    [InlineData("""new EmbeddingGenerationOptions { ModelId = {|AIP2001:"m-1"|} }""")]
    [InlineData("""new SpeechToTextOptions { ModelId = {|AIP2001:"m-1"|} }""")]
    [InlineData("""((ResponsesClient)null!).AsIChatClient({|AIP2001:"m-1"|})""")]
    [InlineData("""((ResponsesClient)null!).CreateResponse({|AIP2001:"m-1"|}, "text")""")]
    [InlineData("""new CreateResponseOptions { Model = {|AIP2001:"m-1"|} }""")]
    [InlineData("""new RealtimeConversationSessionOptions { Model = {|AIP2001:"m-1"|} }""")]
    [InlineData("""new RealtimeAudioTranscriptionOptions { Model = {|AIP2001:"m-1"|} }""")]
    [InlineData("""((RealtimeClient)null!).StartConversationSessionAsync({|AIP2001:"m-1"|})""")]
    [InlineData("""((OpenAI.Assistants.AssistantClient)null!).CreateAssistant({|AIP2001:"m-1"|})""")]
    [InlineData("""new ChatOptions { ModelId = name }""")]
    [InlineData("""new ChatResponse { ModelId = "m-1" }""")]
    [InlineData("""((ResponsesClient)null!).AsIChatClient(name)""")]
    [InlineData("""((ResponsesClient)null!).CreateResponse(name, "m-1")""")]
    [InlineData("""new RealtimeAudioTranscriptionOptions { Language = "m-1" }""")]
    public Task Microsoft_Extensions_AI_and_responses(string expression) => Check(Packages.ExtensionsAI, expression, "Microsoft.Extensions.AI", "OpenAI.Responses", "OpenAI.Realtime");

    [Theory]
    [InlineData("""builder.AddAzureOpenAIChatCompletion({|AIP2001:"m-1"|}, endpoint: name, apiKey: name)""")]
    [InlineData("""builder.AddAzureOpenAITextToImage({|AIP2001:"m-1"|}, endpoint: name, apiKey: name)""")]
    [InlineData("""builder.AddAzureOpenAIChatClient({|AIP2001:"m-1"|}, (Azure.AI.OpenAI.AzureOpenAIClient)null!)""")]
    [InlineData("""new AzureOpenAIChatCompletionService({|AIP2001:"m-1"|}, name, name)""")]
    [InlineData("""builder.AddAzureOpenAIChatCompletion(name, endpoint: name, apiKey: name, serviceId: "m-1")""")]
    public Task Semantic_Kernel_s_connector_for_Azure(string expression) => Check(
        Packages.SemanticKernelOfAzure, expression.Replace("builder", "((IKernelBuilder)null!)", StringComparison.Ordinal), "Microsoft.SemanticKernel", "Microsoft.SemanticKernel.Connectors.AzureOpenAI");

    [Theory]
    [InlineData("Ollama", """builder.AddOllamaChatCompletion({|AIP2001:"m-1"|}, null!)""")]
    [InlineData("Ollama", """builder.AddOllamaEmbeddingGenerator({|AIP2001:"m-1"|}, null!)""")]
    [InlineData("Ollama", """builder.AddOllamaChatCompletion(name, null!, "m-1")""")]
    [InlineData("AzureAIInference", """builder.AddAzureAIInferenceChatCompletion({|AIP2001:"m-1"|}, name)""")]
    [InlineData("AzureAIInference", """builder.AddAzureAIInferenceChatCompletion(name, name)""")]
    public Task Semantic_Kernel_s_other_connectors(string connector, string expression) => Check(
        Stubs.Of("Microsoft.SemanticKernel.Connectors." + connector), expression.Replace("builder", "((IKernelBuilder)null!)", StringComparison.Ordinal), "Microsoft.SemanticKernel");

    [Theory]
    [InlineData("Microsoft.Agents.AI.OpenAI", "OpenAI.Responses", """((ResponsesClient)null!).AsAIAgent(model: {|AIP2001:"m-1"|}, instructions: "text")""")]
    [InlineData("Microsoft.Agents.AI.OpenAI", "OpenAI.Responses", """((ResponsesClient)null!).AsAIAgent(model: name, instructions: "m-1")""")]
    [InlineData("Microsoft.Agents.AI.Anthropic", "Anthropic", """((IAnthropicClient)null!).AsAIAgent(model: {|AIP2001:"m-1"|}, instructions: "text")""")]
    [InlineData("Microsoft.Agents.AI.Anthropic", "Anthropic", """((IAnthropicClient)null!).AsAIAgent(name, "m-1")""")]
    [InlineData("Microsoft.Agents.AI.Foundry", "Azure.AI.Projects", """((AIProjectClient)null!).AsAIAgent({|AIP2001:"m-1"|}, "text")""")]
    [InlineData("Microsoft.Agents.AI.Foundry", "Microsoft.Agents.AI.Foundry", """new FoundryAgent(null!, null!, {|AIP2001:"m-1"|}, "text")""")]
    [InlineData("Microsoft.Agents.AI.Foundry", "Azure.AI.Projects", """((AIProjectClient)null!).AsAIAgent(name, "m-1")""")]
    [InlineData("Microsoft.Agents.AI.AzureAI", "Azure.AI.Projects", """((AIProjectClient)null!).CreateAIAgentAsync("n", {|AIP2001:"m-1"|}, "text")""")]
    [InlineData("Microsoft.Agents.AI.AzureAI", "Azure.AI.Projects", """((AIProjectClient)null!).CreateAIAgentAsync("m-1", name, "text")""")]
    [InlineData("Microsoft.Agents.AI.AzureAI.Persistent", "Azure.AI.Agents.Persistent", """((PersistentAgentsClient)null!).CreateAIAgentAsync({|AIP2001:"m-1"|})""")]
    [InlineData("Microsoft.Agents.AI.AzureAI.Persistent", "Azure.AI.Agents.Persistent", """((PersistentAgentsClient)null!).CreateAIAgentAsync(name, "m-1")""")]
    [InlineData("Azure.AI.Agents.Persistent", "Azure.AI.Agents.Persistent", """((PersistentAgentsAdministrationClient)null!).CreateAgentAsync(model: {|AIP2001:"m-1"|}, name: "n")""")]
    [InlineData("Azure.AI.Agents.Persistent", "Azure.AI.Agents.Persistent", """((PersistentAgentsAdministrationClient)null!).CreateAgentAsync(name, "m-1")""")]
    [InlineData("Azure.AI.Projects", "Azure.AI.Projects", """((AgentsClient)null!).CreateAgentAsync({|AIP2001:"m-1"|})""")]
    [InlineData("Azure.AI.Projects", "Azure.AI.Projects", """((AgentsClient)null!).CreateAgentAsync(name, "m-1")""")]
    [InlineData("Microsoft.Extensions.AI.Ollama", "Microsoft.Extensions.AI", """new OllamaChatClient(new System.Uri(name), {|AIP2001:"m-1"|})""")]
    [InlineData("Microsoft.Extensions.AI.Ollama", "Microsoft.Extensions.AI", """new OllamaChatClient(new System.Uri(name), name)""")]
    [InlineData("Microsoft.Extensions.AI.AzureAIInference", "Microsoft.Extensions.AI", """((Azure.AI.Inference.ChatCompletionsClient)null!).AsIChatClient({|AIP2001:"m-1"|})""")]
    [InlineData("Microsoft.Extensions.AI.AzureAIInference", "Microsoft.Extensions.AI", """((Azure.AI.Inference.ChatCompletionsClient)null!).AsIChatClient(name)""")]
    public Task Agents_and_adapters(string assembly, string space, string expression) => Check(Stubs.Of(assembly), expression, space);

    [Theory]
    [InlineData("AWSSDK.BedrockRuntime", "Amazon.BedrockRuntime.Model", """new ConverseRequest { ModelId = {|AIP2001:"m-1"|} }""")]
    [InlineData("AWSSDK.BedrockRuntime", "Amazon.BedrockRuntime.Model", """new ConverseRequest { ModelId = name }""")]
    [InlineData("AWSSDK.Extensions.Bedrock.MEAI", "Amazon.BedrockRuntime", """((IAmazonBedrockRuntime)null!).AsIChatClient({|AIP2001:"m-1"|})""")]
    [InlineData("AWSSDK.Extensions.Bedrock.MEAI", "Amazon.BedrockRuntime", """((IAmazonBedrockRuntime)null!).AsIChatClient(name)""")]
    [InlineData("Google.Cloud.AIPlatform.V1", "Google.Cloud.AIPlatform.V1", """new GenerateContentRequest { Model = {|AIP2001:"m-1"|} }""")]
    [InlineData("Google.Cloud.AIPlatform.V1", "Google.Cloud.AIPlatform.V1", """new GenerateContentRequest { Model = name }""")]
    [InlineData("OpenAI.Runtime", "OpenAI", """new CreateChatCompletionRequest { Model = {|AIP2001:"m-1"|} }""")]
    [InlineData("OpenAI.Runtime", "OpenAI", """new CreateChatCompletionRequest { Model = name }""")]
    [InlineData("TencentCloudHunyuan", "TencentCloud.Hunyuan.V20230901.Models", """new ChatCompletionsRequest { Model = {|AIP2001:"m-1"|} }""")]
    [InlineData("TencentCloudHunyuan", "TencentCloud.Hunyuan.V20230901.Models", """new ChatCompletionsRequest { Model = name }""")]
    [InlineData("Deepgram", "Deepgram.Models.Listen.v1.REST", """new PreRecordedSchema { Model = {|AIP2001:"m-1"|} }""")]
    [InlineData("Deepgram", "Deepgram.Models.Listen.v1.REST", """new PreRecordedSchema { Model = name }""")]
    [InlineData("GeminiDotnet", "GeminiDotnet", """new GeminiClientOptions { ModelId = {|AIP2001:"m-1"|} }""")]
    [InlineData("GeminiDotnet", "GeminiDotnet", """new GeminiClientOptions { ModelId = name }""")]
    [InlineData("ChatGptNet", "ChatGptNet", """new ChatGptOptionsBuilder { DefaultModel = {|AIP2001:"m-1"|} }""")]
    [InlineData("ChatGptNet", "ChatGptNet", """new ChatGptOptionsBuilder { DefaultModel = name }""")]
    [InlineData("ChatGPT.Net", "ChatGPT.Net.DTO.ChatGPT", """new ChatGptOptions { Model = {|AIP2001:"m-1"|}, BaseUrl = "m-1" }""")]
    [InlineData("Claudia", "Claudia", """new MessageRequest { Model = {|AIP2001:"m-1"|} }""")]
    [InlineData("Claudia", "Claudia", """new MessageRequest { Model = name }""")]
    [InlineData("DeepSeek.Core", "DeepSeek.Core.Models", """new ChatRequest { Model = {|AIP2001:"m-1"|} }""")]
    [InlineData("DeepSeek.Core", "DeepSeek.Core.Models", """new ChatRequest { Model = name }""")]
    public Task Packages_of_one_vendor(string assembly, string space, string expression) => Check(Stubs.Of(assembly), expression, space);

    [Theory]
    [InlineData("Messages.MessageCreateParams", "MaxTokens = 1, Messages = []")]
    [InlineData("Messages.Batches.Params", "MaxTokens = 1, Messages = []")]
    [InlineData("Beta.Messages.MessageCreateParams", "MaxTokens = 1, Messages = []")]
    public Task Parameters_of_Anthropic(string type, string rest) =>
        Check(Packages.Anthropic, $$"""new Anthropic.Models.{{type}} { Model = {|AIP2001:"m-1"|}, {{rest}} }""");

    [Fact]
    public async Task A_property_says_what_its_model_is_for()
    {
        Diagnostic[] found =
        [
            .. await new TestProject().WithReferences(Stubs.Of("Microsoft.KernelMemory.AI.OpenAI")).WithReferences(Packages.Abstractions).WithSource(
                """
                using Microsoft.Extensions.AI;
                using Microsoft.KernelMemory;
                class C
                {
                    object Memory(string url) => new OpenAIConfig { Endpoint = url, TextModel = "t-1", EmbeddingModel = "e-1" };
                    object Options() => new ImageGenerationOptions { ModelId = "i-1" };
                }
                """).FindAsync(),
        ];

        Assert.Equal(
            ["AI:Model", "AI:EmbeddingModel", "AI:ImageModel"],
            found.OrderBy(d => d.Location.SourceSpan.Start).Select(d => d.GetMessage().Split(' ')[^1]));
    }

    private static Task Check(IEnumerable<MetadataReference> references, string expression, params string[] namespaces) => new TestProject().WithReferences(references).Reports(
        $$"""
        #pragma warning disable OPENAI001, OPENAI002, MEAI001, SKEXP0001, SKEXP0010, SKEXP0070, CS0618
        {{string.Concat(namespaces.Select(space => $"using {space};\n"))}}
        class Deployment
        {
            public string? DeploymentName { get; set; }
        }
        class C
        {
            object Make(string name) => {{expression}};
        }
        """);
}
