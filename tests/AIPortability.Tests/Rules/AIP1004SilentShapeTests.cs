using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Rules;

/// <summary>Shapes of which it is said somewhere that they are wrong, and that are not reported: each with the reason.</summary>
public sealed class AIP1004SilentShapeTests
{
    [Theory]
    [InlineData("OpenAI", "new OpenAI.Responses.ResponsesClientOptions { Endpoint = new Uri(\"https://dashscope.aliyuncs.com/compatible-mode/v1\") }", "one secondary source says that Responses has another base there")]
    [InlineData("OpenAI", "new OpenAI.OpenAIClientOptions { Endpoint = new Uri(\"https://r.cognitiveservices.azure.com\") }", "the host serves other things too: its root alone is no address of an AI service")]
    [InlineData("Azure.AI.Inference", "new Azure.AI.Inference.ChatCompletionsClient(new Uri(\"https://models.inference.ai.azure.com\"), new Azure.AzureKeyCredential(name))", "the host has ended: its shape is not what is wrong with it")]
    [InlineData("Betalgo.Ranul.OpenAI", "new Betalgo.Ranul.OpenAI.OpenAIOptions { BaseDomain = \"https://api.openai.com/v1\" }", "it works by luck: the version is dropped, and put there again")]
    [InlineData("OpenAI-DotNet", "new OpenAI.OpenAISettings(\"https://api.openai.com/\")", "a server that normalises two slashes answers")]
    [InlineData("OllamaSharp", "new OllamaSharp.OllamaApiClient(\"http://localhost:11434/v1\")", "it works by luck: the version is dropped")]
    [InlineData("OllamaSharp", "new OllamaSharp.OllamaApiClient(\"http://localhost:1234\")", "whether another server listens there is known by the path /v1 alone")]
    [InlineData("tryAGI.OpenAI", "new tryAGI.OpenAI.OpenAiClient(name, baseUri: new Uri(\"https://api.openai.com\"))", "no wrong shape of this library has been seen")]
    [InlineData("OpenAI_API", "new OpenAI_API.OpenAIAPI(name) { ApiUrlFormat = \"https://r.openai.azure.com/openai/{1}\" }", "what a deployment needs in the format is not known to be all")]
    public async Task It_is_silent(string assembly, string creation, string reason)
    {
        MetadataReference[] references = assembly == "OpenAI" ? Packages.OpenAI() : Packages.Versions(assembly)[0];
        var found = await new TestProject().Without("OPENAI001").WithReferences(references).WithSource(Snippet.Statements($"var made = {creation};")).FindAsync();
        Assert.False(found.Any(finding => finding.Id == "AIP1004"), reason);
    }

    [Theory]
    [InlineData("1.19.0.0", false)]
    [InlineData("1.20.0.0", true)]
    public async Task Semantic_Kernel_put_the_version_there_itself_up_to_1_19(string version, bool isReported)
    {
        const string Source =
            """
            [assembly: System.Reflection.AssemblyVersion("VERSION")]
            namespace Microsoft.SemanticKernel
            {
                public interface IKernelBuilder { }
                public static class OpenAIKernelBuilderExtensions
                {
                    public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, System.Uri endpoint, string? apiKey) => builder;
                }
            }
            """;
        CSharpCompilation library = Compiled.From(
            [CSharpSyntaxTree.ParseText(Source.Replace("VERSION", version, StringComparison.Ordinal), cancellationToken: TestContext.Current.CancellationToken)], References.NetCore, "Microsoft.SemanticKernel.Connectors.OpenAI");
        using var assembly = new MemoryStream();
        Assert.True(library.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success);
        var found = await new TestProject().WithReferences(MetadataReference.CreateFromImage(assembly.ToArray(), filePath: "Microsoft.SemanticKernel.Connectors.OpenAI.dll"))
            .WithSource(Snippet.Members(
                """object M(Microsoft.SemanticKernel.IKernelBuilder b) => Microsoft.SemanticKernel.OpenAIKernelBuilderExtensions.AddOpenAIChatCompletion(b, "m", new Uri("http://localhost:11434"), "");"""))
            .FindAsync();
        Assert.Equal(isReported, found.Any(finding => finding.Id == "AIP1004"));
    }
}
